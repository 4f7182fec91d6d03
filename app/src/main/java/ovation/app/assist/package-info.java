/** What can be written in the source: names, values and references, as the standard allows them. */
@NullMarked
package ovation.app.assist;

import org.jspecify.annotations.NullMarked;
