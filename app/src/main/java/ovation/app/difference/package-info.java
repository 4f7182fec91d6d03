/** Two states of a descriptor's text, line by line. */
@NullMarked
package ovation.app.difference;

import org.jspecify.annotations.NullMarked;
