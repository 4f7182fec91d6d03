/** What the editor keeps of one user from one start to the next, and where. */
@NullMarked
package ovation.app.keep;

import org.jspecify.annotations.NullMarked;
