@NullMarked
package ovation.packaging.target;

import org.jspecify.annotations.NullMarked;
