/** How many copies of systems are deployed, and where. */
@NullMarked
package ovation.app.placement;

import org.jspecify.annotations.NullMarked;
