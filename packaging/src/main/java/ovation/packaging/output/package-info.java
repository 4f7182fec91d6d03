/** Files in the making: they appear whole, or not at all. */
@NullMarked
package ovation.packaging.output;

import org.jspecify.annotations.NullMarked;
