/** What tests on the screen share. */
@NullMarked
package ovation.app.ui;

import org.jspecify.annotations.NullMarked;
