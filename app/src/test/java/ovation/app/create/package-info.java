/** Tests of the package of that name. */
@NullMarked
package ovation.app.create;

import org.jspecify.annotations.NullMarked;
