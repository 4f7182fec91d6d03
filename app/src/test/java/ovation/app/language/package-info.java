@NullMarked
package ovation.app.language;

import org.jspecify.annotations.NullMarked;
