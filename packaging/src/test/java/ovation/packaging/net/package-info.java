@NullMarked
package ovation.packaging.net;

import org.jspecify.annotations.NullMarked;
