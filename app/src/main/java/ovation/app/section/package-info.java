/** Sections without a form of their own: shown as they stand, never dropped. */
@NullMarked
package ovation.app.section;

import org.jspecify.annotations.NullMarked;
