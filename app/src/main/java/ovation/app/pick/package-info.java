/** Choosing one of many by typing a part of its name. */
@NullMarked
package ovation.app.pick;

import org.jspecify.annotations.NullMarked;
