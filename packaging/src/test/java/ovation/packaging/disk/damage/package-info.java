/** Damaged images of every format: refused in words or read rightly, never zeros for data. */
@NullMarked
package ovation.packaging.disk.damage;

import org.jspecify.annotations.NullMarked;
