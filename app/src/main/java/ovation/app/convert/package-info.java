/** The sheet that brings an appliance into another version of the standard. */
@NullMarked
package ovation.app.convert;

import org.jspecify.annotations.NullMarked;
