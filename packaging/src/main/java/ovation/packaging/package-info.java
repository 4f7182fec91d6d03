/** Failures that are meant for the user, and the words they share. */
@NullMarked
package ovation.packaging;

import org.jspecify.annotations.NullMarked;
