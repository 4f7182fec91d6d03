/** Tables of a form: rows in groups, one of them opened to show its fields below it. */
@NullMarked
package ovation.app.table;

import org.jspecify.annotations.NullMarked;
