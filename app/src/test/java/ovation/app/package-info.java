/** Tests of the editor. */
@NullMarked
package ovation.app;

import org.jspecify.annotations.NullMarked;
