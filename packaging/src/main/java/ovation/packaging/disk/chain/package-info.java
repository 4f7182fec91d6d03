/** Images that hold only the changes to another image, and how far such chains are followed. */
@NullMarked
package ovation.packaging.disk.chain;

import org.jspecify.annotations.NullMarked;
