/** Files that hold disk images: whole, as a part of an archive, in chunks, or with holes. */
@NullMarked
package ovation.packaging.disk.file;

import org.jspecify.annotations.NullMarked;
