/** Tests. */
@NullMarked
package ovation.app.network;

import org.jspecify.annotations.NullMarked;
