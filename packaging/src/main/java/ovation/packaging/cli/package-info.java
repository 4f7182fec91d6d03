/** The command line: one class per command, the same engine and the same rules as the screen. */
@NullMarked
package ovation.packaging.cli;

import org.jspecify.annotations.NullMarked;
