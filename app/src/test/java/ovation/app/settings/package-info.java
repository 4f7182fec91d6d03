/** Tests. */
@NullMarked
package ovation.app.settings;

import org.jspecify.annotations.NullMarked;
