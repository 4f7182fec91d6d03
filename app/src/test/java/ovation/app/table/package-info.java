@NullMarked
package ovation.app.table;

import org.jspecify.annotations.NullMarked;
