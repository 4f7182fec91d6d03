/** All formats of disk images: recognised, opened and created. */
@NullMarked
package ovation.packaging.disk.catalog;

import org.jspecify.annotations.NullMarked;
