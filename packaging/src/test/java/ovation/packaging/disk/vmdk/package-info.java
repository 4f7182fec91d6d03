/** Tests of the disk format, judged by qemu-img and by a walk over the bytes. */
@NullMarked
package ovation.packaging.disk.vmdk;

import org.jspecify.annotations.NullMarked;
