/** Walks every screen and looks whether everyone can read and reach it. */
@NullMarked
package ovation.app.walk;

import org.jspecify.annotations.NullMarked;
