/** Background work on the screen: progress, rate, time left, cancel. */
@NullMarked
package ovation.app.job;

import org.jspecify.annotations.NullMarked;
