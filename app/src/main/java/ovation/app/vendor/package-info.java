/** Sections of vendors: what they mean, and fields for what is known in them. */
@NullMarked
package ovation.app.vendor;

import org.jspecify.annotations.NullMarked;
