/** Unsaved work, kept aside while it is unsaved and offered after a crash. */
@NullMarked
package ovation.app.recovery;

import org.jspecify.annotations.NullMarked;
