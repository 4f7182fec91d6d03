@NullMarked
package ovation.model.convert;

import org.jspecify.annotations.NullMarked;
