/** Digests of package files and the manifest that lists them (DSP0243 2.1.1 §5.1). */
@NullMarked
package ovation.packaging.integrity;

import org.jspecify.annotations.NullMarked;
