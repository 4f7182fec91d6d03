/**
 * The typed view of a descriptor, bound with JAXB: one set of classes for OVF 0.9, 1.x and 2.x,
 * read only, made of the lossless tree.
 */
@NullMarked
package ovation.model.envelope;

import org.jspecify.annotations.NullMarked;
