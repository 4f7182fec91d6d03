/** The descriptor as a document: bytes, lossless tree, typed view, edits and their history. */
@NullMarked
package ovation.model.document;

import org.jspecify.annotations.NullMarked;
