/** Disks that several systems use at once. */
@NullMarked
package ovation.app.share;

import org.jspecify.annotations.NullMarked;
