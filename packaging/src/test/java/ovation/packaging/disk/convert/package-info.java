@NullMarked
package ovation.packaging.disk.convert;

import org.jspecify.annotations.NullMarked;
