/** Rules about groups of systems that are placed together or apart (DSP0243 2.1.1 §9.12). */
@NullMarked
package ovation.model.rules.placement;

import org.jspecify.annotations.NullMarked;
