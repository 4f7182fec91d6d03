/** Tests. */
@NullMarked
package ovation.app.text;

import org.jspecify.annotations.NullMarked;
