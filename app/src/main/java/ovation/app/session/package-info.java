/** An open appliance as the screen sees it: the document, its problems, the selection. */
@NullMarked
package ovation.app.session;

import org.jspecify.annotations.NullMarked;
