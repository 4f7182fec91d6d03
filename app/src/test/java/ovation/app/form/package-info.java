/** Tests. */
@NullMarked
package ovation.app.form;

import org.jspecify.annotations.NullMarked;
