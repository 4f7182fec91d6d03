/** Fields for all values of an element of the standard, those that a form does not show itself. */
@NullMarked
package ovation.app.value;

import org.jspecify.annotations.NullMarked;
