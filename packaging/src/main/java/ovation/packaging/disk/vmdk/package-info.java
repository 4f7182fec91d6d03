/**
 * VMware's disk format as appliances carry it: {@code streamOptimized}, compressed grains in one
 * stream, in the layout that VMware's own tools write.
 */
@NullMarked
package ovation.packaging.disk.vmdk;

import org.jspecify.annotations.NullMarked;
