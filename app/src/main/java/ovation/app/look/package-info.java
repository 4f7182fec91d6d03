/** How the editor looks: themes, fonts, pictures of itself. */
@NullMarked
package ovation.app.look;

import org.jspecify.annotations.NullMarked;
