/** From an edited appliance to a package that holds what it claims: load the key, write, verify. */
@NullMarked
package ovation.packaging.delivery;

import org.jspecify.annotations.NullMarked;
