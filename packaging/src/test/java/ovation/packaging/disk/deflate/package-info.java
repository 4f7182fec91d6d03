/** Tests of the deflate engines, each judged by all the others. */
@NullMarked
package ovation.packaging.disk.deflate;

import org.jspecify.annotations.NullMarked;
