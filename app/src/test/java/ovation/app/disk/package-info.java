/** Tests. */
@NullMarked
package ovation.app.disk;

import org.jspecify.annotations.NullMarked;
