/** Tests of the package of that name. */
@NullMarked
package ovation.app.job;

import org.jspecify.annotations.NullMarked;
