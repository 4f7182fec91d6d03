/** Tests. */
@NullMarked
package ovation.app.hardware;

import org.jspecify.annotations.NullMarked;
