/** The rules that platforms judge appliances by: the T-rules. */
@NullMarked
package ovation.model.target.rule;

import org.jspecify.annotations.NullMarked;
