/** Disks that are stored in blocks of one size, found by a table: what VHD and VDI share. */
@NullMarked
package ovation.packaging.disk.block;

import org.jspecify.annotations.NullMarked;
