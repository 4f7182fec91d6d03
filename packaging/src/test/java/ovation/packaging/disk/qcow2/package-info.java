@NullMarked
package ovation.packaging.disk.qcow2;

import org.jspecify.annotations.NullMarked;
