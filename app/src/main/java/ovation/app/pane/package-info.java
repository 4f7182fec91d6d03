/** The panes over one document: outline, form, problems, source. */
@NullMarked
package ovation.app.pane;

import org.jspecify.annotations.NullMarked;
