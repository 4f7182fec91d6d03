/** The networks: names, what is connected to them, and a diagram. */
@NullMarked
package ovation.app.network;

import org.jspecify.annotations.NullMarked;
