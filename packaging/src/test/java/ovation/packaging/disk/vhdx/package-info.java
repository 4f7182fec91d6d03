@NullMarked
package ovation.packaging.disk.vhdx;

import org.jspecify.annotations.NullMarked;
