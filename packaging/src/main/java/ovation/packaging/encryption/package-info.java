/**
 * Encrypting files, parts of the descriptor and secret values, and decrypting them (DSP0243 2.1.1
 * §9.13, XML Encryption 1.1).
 */
@NullMarked
package ovation.packaging.encryption;

import org.jspecify.annotations.NullMarked;
