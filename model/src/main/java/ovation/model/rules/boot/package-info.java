/** Rules about the devices that a system starts from (DSP0243 2.1.1 §9.17). */
@NullMarked
package ovation.model.rules.boot;

import org.jspecify.annotations.NullMarked;
