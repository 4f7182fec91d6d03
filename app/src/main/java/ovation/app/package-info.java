/** The editor: where it starts. */
@NullMarked
package ovation.app;

import org.jspecify.annotations.NullMarked;
