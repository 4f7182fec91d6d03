/** Hardware by meaning: kinds of devices, units, the devices that an option really gets. */
@NullMarked
package ovation.model.hardware;

import org.jspecify.annotations.NullMarked;
