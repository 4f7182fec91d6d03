/** What is wrong with a document, found in the background. */
@NullMarked
package ovation.app.check;

import org.jspecify.annotations.NullMarked;
