/** The disk's bytes and nothing else. */
@NullMarked
package ovation.packaging.disk.raw;

import org.jspecify.annotations.NullMarked;
