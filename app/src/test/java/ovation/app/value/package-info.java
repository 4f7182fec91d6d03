@NullMarked
package ovation.app.value;

import org.jspecify.annotations.NullMarked;
