/** The product and the properties that it is set up with. */
@NullMarked
package ovation.app.product;

import org.jspecify.annotations.NullMarked;
