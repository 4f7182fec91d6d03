/** What an author does to an appliance, as edits: set the memory, rename a network, add a EULA. */
@NullMarked
package ovation.model.edit;

import org.jspecify.annotations.NullMarked;
