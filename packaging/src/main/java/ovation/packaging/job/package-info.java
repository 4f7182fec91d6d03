/**
 * Work in the background: jobs, their progress in bytes, cooperative cancel and sealed outcomes.
 */
@NullMarked
package ovation.packaging.job;

import org.jspecify.annotations.NullMarked;
