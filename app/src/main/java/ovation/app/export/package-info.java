/** Sign and export: what will be written, signed by whom, and what came of it. */
@NullMarked
package ovation.app.export;

import org.jspecify.annotations.NullMarked;
