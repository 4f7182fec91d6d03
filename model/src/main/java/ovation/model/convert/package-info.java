/** Descriptors in another version of the standard, and what that version cannot say. */
@NullMarked
package ovation.model.convert;

import org.jspecify.annotations.NullMarked;
