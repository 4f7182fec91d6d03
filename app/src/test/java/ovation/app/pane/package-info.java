/** The panes over one document as a user meets them. */
@NullMarked
package ovation.app.pane;

import org.jspecify.annotations.NullMarked;
