@NullMarked
package ovation.packaging.cli;

import org.jspecify.annotations.NullMarked;
