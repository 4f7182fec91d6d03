/** Rules about ranges: items that mark the least and the most of a device. */
@NullMarked
package ovation.model.rules.range;

import org.jspecify.annotations.NullMarked;
