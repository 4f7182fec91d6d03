/** The licences that the deployer accepts. */
@NullMarked
package ovation.app.eula;

import org.jspecify.annotations.NullMarked;
