/** What a package's signature is worth, and whom the user trusts. */
@NullMarked
package ovation.app.trust;

import org.jspecify.annotations.NullMarked;
