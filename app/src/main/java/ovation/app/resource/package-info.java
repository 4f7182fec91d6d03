/** What all systems of a collection together may use. */
@NullMarked
package ovation.app.resource;

import org.jspecify.annotations.NullMarked;
