/** Targets on this machine: the user's own files, and what a package tells them. */
@NullMarked
package ovation.packaging.target;

import org.jspecify.annotations.NullMarked;
