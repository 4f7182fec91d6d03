/** What the user is told of while they look elsewhere, or do not look at a screen at all. */
@NullMarked
package ovation.app.attention;

import org.jspecify.annotations.NullMarked;
