/**
 * VMware's disk format (Virtual Disk Format 5.0): disks in one file or split, sparse, flat or as
 * the compressed stream that appliances carry, written in the layout of VMware's own tools.
 */
@NullMarked
package ovation.packaging.disk.vmdk;

import org.jspecify.annotations.NullMarked;
