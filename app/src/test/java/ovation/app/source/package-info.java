/** Tests. */
@NullMarked
package ovation.app.source;

import org.jspecify.annotations.NullMarked;
