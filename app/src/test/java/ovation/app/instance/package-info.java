/** Tests of the package of that name. */
@NullMarked
package ovation.app.instance;

import org.jspecify.annotations.NullMarked;
