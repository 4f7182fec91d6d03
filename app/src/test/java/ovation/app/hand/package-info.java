/** Somebody who works at the screen, by mouse or by keyboard, and what that costs. */
@NullMarked
package ovation.app.hand;

import org.jspecify.annotations.NullMarked;
