/** The texts of the appliance in every language. */
@NullMarked
package ovation.app.language;

import org.jspecify.annotations.NullMarked;
