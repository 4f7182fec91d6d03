/** What an appliance is, and whether it is right. */
@NullMarked
package ovation.icons;

import org.jspecify.annotations.NullMarked;
