/** Rules about the keys of encrypted parts (DSP0243 2.1.1 §9.13). */
@NullMarked
package ovation.model.rules.encryption;

import org.jspecify.annotations.NullMarked;
