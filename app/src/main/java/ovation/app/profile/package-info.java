/** What networks expect of the ports that systems are plugged into. */
@NullMarked
package ovation.app.profile;

import org.jspecify.annotations.NullMarked;
