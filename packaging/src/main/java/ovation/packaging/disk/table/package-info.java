/** Tables of disk images: entries read in pages, and the space of a file that is taken. */
@NullMarked
package ovation.packaging.disk.table;

import org.jspecify.annotations.NullMarked;
