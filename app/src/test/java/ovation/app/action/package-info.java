/** Tests of the package of that name. */
@NullMarked
package ovation.app.action;

import org.jspecify.annotations.NullMarked;
