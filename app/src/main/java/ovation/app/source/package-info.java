/** The descriptor's text: highlighting, selecting, editing. */
@NullMarked
package ovation.app.source;

import org.jspecify.annotations.NullMarked;
