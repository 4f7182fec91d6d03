/** Shortcuts on the screen: which there are, choosing others, a list to print. */
@NullMarked
package ovation.app.keys;

import org.jspecify.annotations.NullMarked;
