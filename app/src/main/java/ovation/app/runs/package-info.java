/** On which platforms the appliance runs, and why not. */
@NullMarked
package ovation.app.runs;

import org.jspecify.annotations.NullMarked;
