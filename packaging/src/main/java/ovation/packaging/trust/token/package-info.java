/**
 * Keys that never leave their device: smart cards, USB tokens and hardware security modules through
 * the library of their maker (PKCS#11 2.20 and later), addressed by RFC 7512.
 */
@NullMarked
package ovation.packaging.trust.token;

import org.jspecify.annotations.NullMarked;
