/** Tests of the package of that name. */
@NullMarked
package ovation.app.keep;

import org.jspecify.annotations.NullMarked;
