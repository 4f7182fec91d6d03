/** The window around the forms. */
@NullMarked
package ovation.app.shell;

import org.jspecify.annotations.NullMarked;
