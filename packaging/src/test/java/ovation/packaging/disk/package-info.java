@NullMarked
package ovation.packaging.disk;

import org.jspecify.annotations.NullMarked;
