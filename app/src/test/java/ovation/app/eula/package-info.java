@NullMarked
package ovation.app.eula;

import org.jspecify.annotations.NullMarked;
