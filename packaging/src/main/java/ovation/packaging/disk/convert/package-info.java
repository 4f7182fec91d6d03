/** Reading one disk into images of other formats, and comparing disks. */
@NullMarked
package ovation.packaging.disk.convert;

import org.jspecify.annotations.NullMarked;
