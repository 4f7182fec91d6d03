/** Sentences for the user that can be said in any language. */
@NullMarked
package ovation.model.text;

import org.jspecify.annotations.NullMarked;
