/** The files that the descriptor names. */
@NullMarked
package ovation.app.file;

import org.jspecify.annotations.NullMarked;
