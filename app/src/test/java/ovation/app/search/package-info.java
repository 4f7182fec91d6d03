/** Tests of the package of that name. */
@NullMarked
package ovation.app.search;

import org.jspecify.annotations.NullMarked;
