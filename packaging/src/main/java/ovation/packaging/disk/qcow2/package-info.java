/** QEMU's copy-on-write disk format of version 2 and 3. */
@NullMarked
package ovation.packaging.disk.qcow2;

import org.jspecify.annotations.NullMarked;
