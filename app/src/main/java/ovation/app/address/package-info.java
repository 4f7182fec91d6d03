/** Packages on servers: which address, how it is going, and why it did not work. */
@NullMarked
package ovation.app.address;

import org.jspecify.annotations.NullMarked;
