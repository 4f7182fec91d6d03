/** The field kit: labelled values in cards, of which all forms are made. */
@NullMarked
package ovation.app.field;

import org.jspecify.annotations.NullMarked;
