/** The virtual disks: how large, how full, from which file, seen by whom. */
@NullMarked
package ovation.app.disk;

import org.jspecify.annotations.NullMarked;
