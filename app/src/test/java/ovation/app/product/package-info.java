/** Tests. */
@NullMarked
package ovation.app.product;

import org.jspecify.annotations.NullMarked;
