/** Disk images: what they are and how large their disks are, told from their headers. */
@NullMarked
package ovation.packaging.disk;

import org.jspecify.annotations.NullMarked;
