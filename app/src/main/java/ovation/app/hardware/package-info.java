/** The hardware of a system: processors, memory, and devices on their controllers. */
@NullMarked
package ovation.app.hardware;

import org.jspecify.annotations.NullMarked;
