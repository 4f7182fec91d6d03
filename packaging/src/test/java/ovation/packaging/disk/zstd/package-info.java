@NullMarked
package ovation.packaging.disk.zstd;

import org.jspecify.annotations.NullMarked;
