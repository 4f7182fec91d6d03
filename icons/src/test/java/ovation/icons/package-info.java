/** Tests of the icons. */
@NullMarked
package ovation.icons;

import org.jspecify.annotations.NullMarked;
