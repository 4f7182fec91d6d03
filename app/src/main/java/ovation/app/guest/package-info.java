/** What a system runs: its operating system, its installation, the files it is given. */
@NullMarked
package ovation.app.guest;

import org.jspecify.annotations.NullMarked;
