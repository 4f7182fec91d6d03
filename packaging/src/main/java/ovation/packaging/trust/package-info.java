/**
 * Whose package it is: keys, the {@code .cert} file that signs a manifest (DSP0243 2.1.1 §5.1), and
 * the five facts that can be told about a package somebody else made.
 */
@NullMarked
package ovation.packaging.trust;

import org.jspecify.annotations.NullMarked;
