/** One running editor for each user: a second launch hands its files to the first. */
@NullMarked
package ovation.app.instance;

import org.jspecify.annotations.NullMarked;
