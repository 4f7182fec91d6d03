/** Rules about copies of systems (DSP0243 2.1.1 §9.14). */
@NullMarked
package ovation.model.rules.scale;

import org.jspecify.annotations.NullMarked;
