/** The icons and the mark of Ovation, drawn by one hand on a 16-pixel grid. */
@NullMarked
package ovation.icons;

import org.jspecify.annotations.NullMarked;
