/** Tests. */
@NullMarked
package ovation.app.shell;

import org.jspecify.annotations.NullMarked;
