/** Parts without a form of their own as a user meets them. */
@NullMarked
package ovation.app.section;

import org.jspecify.annotations.NullMarked;
