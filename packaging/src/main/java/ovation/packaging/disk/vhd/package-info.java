/** Microsoft's older disk format: fixed, dynamic and differencing images. */
@NullMarked
package ovation.packaging.disk.vhd;

import org.jspecify.annotations.NullMarked;
