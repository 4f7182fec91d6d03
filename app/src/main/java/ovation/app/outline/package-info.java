/** The outline of an appliance: its parts as a tree. */
@NullMarked
package ovation.app.outline;

import org.jspecify.annotations.NullMarked;
