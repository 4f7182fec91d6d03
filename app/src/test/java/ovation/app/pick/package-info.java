/** Tests of the package of that name. */
@NullMarked
package ovation.app.pick;

import org.jspecify.annotations.NullMarked;
