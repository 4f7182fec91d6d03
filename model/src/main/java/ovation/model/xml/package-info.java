/**
 * The lossless tree under a descriptor: every character kept, every element with an identity that
 * survives edits, immutable and structure-sharing.
 */
@NullMarked
package ovation.model.xml;

import org.jspecify.annotations.NullMarked;
