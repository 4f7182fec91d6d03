@NullMarked
package ovation.app.trust;

import org.jspecify.annotations.NullMarked;
