/** Tests of the package of that name. */
@NullMarked
package ovation.app.guest;

import org.jspecify.annotations.NullMarked;
