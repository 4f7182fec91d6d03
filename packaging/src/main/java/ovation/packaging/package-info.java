/** What an appliance is, and whether it is right. */
@NullMarked
package ovation.packaging;

import org.jspecify.annotations.NullMarked;
