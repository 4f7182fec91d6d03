/** Tests of the package of that name. */
@NullMarked
package ovation.app.recovery;

import org.jspecify.annotations.NullMarked;
