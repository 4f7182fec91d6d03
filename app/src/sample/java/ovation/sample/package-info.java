/** Makes the sample appliance while the editor is built; no part of the editor itself. */
@NullMarked
package ovation.sample;

import org.jspecify.annotations.NullMarked;
