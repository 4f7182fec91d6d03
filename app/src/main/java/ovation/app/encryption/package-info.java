/** What is encrypted, by which keys and methods. */
@NullMarked
package ovation.app.encryption;

import org.jspecify.annotations.NullMarked;
