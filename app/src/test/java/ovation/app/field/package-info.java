/** Tests. */
@NullMarked
package ovation.app.field;

import org.jspecify.annotations.NullMarked;
