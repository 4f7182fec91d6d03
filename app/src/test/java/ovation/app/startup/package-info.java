/** Tests of the start order. */
@NullMarked
package ovation.app.startup;

import org.jspecify.annotations.NullMarked;
