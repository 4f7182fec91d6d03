/** The appliance at a glance, as a reviewer wants to see it first. */
@NullMarked
package ovation.app.overview;

import org.jspecify.annotations.NullMarked;
