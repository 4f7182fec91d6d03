/** Every format against qemu-img: what we write it reads, what it writes we read. */
@NullMarked
package ovation.packaging.disk.interop;

import org.jspecify.annotations.NullMarked;
