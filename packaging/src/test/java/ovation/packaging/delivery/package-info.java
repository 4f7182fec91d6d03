@NullMarked
package ovation.packaging.delivery;

import org.jspecify.annotations.NullMarked;
