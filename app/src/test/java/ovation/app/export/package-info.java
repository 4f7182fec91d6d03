/** Tests of the export sheet. */
@NullMarked
package ovation.app.export;

import org.jspecify.annotations.NullMarked;
