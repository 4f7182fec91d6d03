/** What the user has chosen for all documents, and the sheet where it is chosen. */
@NullMarked
package ovation.app.settings;

import org.jspecify.annotations.NullMarked;
