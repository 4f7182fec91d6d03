/**
 * A decoder of Zstandard (RFC 8878) for blocks that fit into memory: no dictionaries, every length
 * and table checked. The libraries that there are for Java bring native code that is unpacked to a
 * temporary folder, or are no modules.
 */
@NullMarked
package ovation.packaging.disk.zstd;

import org.jspecify.annotations.NullMarked;
