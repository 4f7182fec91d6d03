/** Tests of the package of that name. */
@NullMarked
package ovation.app.file;

import org.jspecify.annotations.NullMarked;
