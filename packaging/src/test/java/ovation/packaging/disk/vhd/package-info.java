/** Microsoft's older disk format, judged by qemu-img and by its specification. */
@NullMarked
package ovation.packaging.disk.vhd;

import org.jspecify.annotations.NullMarked;
