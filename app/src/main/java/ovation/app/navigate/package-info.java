/** Going about in open documents: to a part by its name, and back to where one was. */
@NullMarked
package ovation.app.navigate;

import org.jspecify.annotations.NullMarked;
