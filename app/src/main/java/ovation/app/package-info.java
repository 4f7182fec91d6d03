/** What an appliance is, and whether it is right. */
@NullMarked
package ovation.app;

import org.jspecify.annotations.NullMarked;
