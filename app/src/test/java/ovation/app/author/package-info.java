/** An appliance made on the screen alone, and judged by programs of others. */
@NullMarked
package ovation.app.author;

import org.jspecify.annotations.NullMarked;
