/** Tests of the package of that name. */
@NullMarked
package ovation.app.navigate;

import org.jspecify.annotations.NullMarked;
