/**
 * Compression of single blocks of disk images with the deflate algorithm (RFC 1951), by several
 * engines behind one interface: an encoder of our own, libraries of the system where they are
 * installed, and the one in the JDK.
 */
@NullMarked
package ovation.packaging.disk.deflate;

import org.jspecify.annotations.NullMarked;
