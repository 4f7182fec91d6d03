/** The page of platforms as a user meets it. */
@NullMarked
package ovation.app.runs;

import org.jspecify.annotations.NullMarked;
