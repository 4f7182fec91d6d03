/** Tests. */
@NullMarked
package ovation.app.look;

import org.jspecify.annotations.NullMarked;
