/** Properties by meaning: their types, their qualifiers, what a value may be. */
@NullMarked
package ovation.model.property;

import org.jspecify.annotations.NullMarked;
