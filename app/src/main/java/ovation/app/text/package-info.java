/** Every text that the user reads. */
@NullMarked
package ovation.app.text;

import org.jspecify.annotations.NullMarked;
