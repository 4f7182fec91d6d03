/** Encrypting: who can decrypt, and the sheet that encrypts one value in the descriptor. */
@NullMarked
package ovation.app.secret;

import org.jspecify.annotations.NullMarked;
