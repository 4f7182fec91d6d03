/** VirtualBox's own disk format: fixed and dynamic images. */
@NullMarked
package ovation.packaging.disk.vdi;

import org.jspecify.annotations.NullMarked;
