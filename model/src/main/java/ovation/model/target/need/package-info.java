/** What an appliance asks of the platform that is to run it, collected once for all platforms. */
@NullMarked
package ovation.model.target.need;

import org.jspecify.annotations.NullMarked;
