/** Open documents: what the screen observes and what changes them. */
@NullMarked
package ovation.app.session;

import org.jspecify.annotations.NullMarked;
