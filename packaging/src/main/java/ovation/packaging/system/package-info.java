/** Libraries of the system, used where it has them. */
@NullMarked
package ovation.packaging.system;

import org.jspecify.annotations.NullMarked;
