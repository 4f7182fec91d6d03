/**
 * Packages as they lie on disk: a folder, an OVA read in place through an index, and their tar
 * forms.
 */
@NullMarked
package ovation.packaging.archive;

import org.jspecify.annotations.NullMarked;
