@NullMarked
package ovation.app.assist;

import org.jspecify.annotations.NullMarked;
