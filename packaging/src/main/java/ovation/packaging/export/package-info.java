/** Writing packages: an OVA or a folder, whole or not at all, and unpacking one safely. */
@NullMarked
package ovation.packaging.export;

import org.jspecify.annotations.NullMarked;
