/** VirtualBox's own disk format, judged by qemu-img. */
@NullMarked
package ovation.packaging.disk.vdi;

import org.jspecify.annotations.NullMarked;
