/** A new appliance from disk images: what is asked for, and what comes of it. */
@NullMarked
package ovation.app.create;

import org.jspecify.annotations.NullMarked;
