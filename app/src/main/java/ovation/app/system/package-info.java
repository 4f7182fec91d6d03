/** A system or collection itself: its name, its note, its guest operating system. */
@NullMarked
package ovation.app.system;

import org.jspecify.annotations.NullMarked;
