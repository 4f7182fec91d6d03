/** Tests of the bundled sample appliance. */
@NullMarked
package ovation.app.sample;

import org.jspecify.annotations.NullMarked;
