/** The start order as a timeline: steps, what starts in each, and what is waited for between. */
@NullMarked
package ovation.app.startup;

import org.jspecify.annotations.NullMarked;
