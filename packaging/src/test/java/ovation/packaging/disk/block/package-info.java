/** What the tests of VHD and VDI share: disks, conversions, judges. */
@NullMarked
package ovation.packaging.disk.block;

import org.jspecify.annotations.NullMarked;
