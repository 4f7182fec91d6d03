/** Tests of the package of that name. */
@NullMarked
package ovation.app.keys;

import org.jspecify.annotations.NullMarked;
