@NullMarked
package ovation.packaging.encryption;

import org.jspecify.annotations.NullMarked;
