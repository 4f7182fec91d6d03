/** Tests of the package of that name. */
@NullMarked
package ovation.app.difference;

import org.jspecify.annotations.NullMarked;
