/** Tests. */
@NullMarked
package ovation.app.option;

import org.jspecify.annotations.NullMarked;
