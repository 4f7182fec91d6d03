/** Search in a document, with replace: in the source and over the forms alike. */
@NullMarked
package ovation.app.search;

import org.jspecify.annotations.NullMarked;
