/** Rules about files for the guest (DSP0243 2.1.1 §9.16). */
@NullMarked
package ovation.model.rules.environment;

import org.jspecify.annotations.NullMarked;
