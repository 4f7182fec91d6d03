/** What a system starts from. */
@NullMarked
package ovation.app.boot;

import org.jspecify.annotations.NullMarked;
