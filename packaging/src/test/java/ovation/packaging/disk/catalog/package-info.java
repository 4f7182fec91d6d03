@NullMarked
package ovation.packaging.disk.catalog;

import org.jspecify.annotations.NullMarked;
