/** The editor's work done off screen: open, edit, undo, sign, export, verify, with pictures. */
@NullMarked
package ovation.app.tour;

import org.jspecify.annotations.NullMarked;
