/** What is wrong with a package as a whole: its descriptor by the rules, its form, its digests. */
@NullMarked
package ovation.packaging.problems;

import org.jspecify.annotations.NullMarked;
