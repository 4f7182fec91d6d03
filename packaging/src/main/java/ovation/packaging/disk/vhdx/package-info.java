/** Microsoft's newer disk format (MS-VHDX): fixed, dynamic and differencing images. */
@NullMarked
package ovation.packaging.disk.vhdx;

import org.jspecify.annotations.NullMarked;
