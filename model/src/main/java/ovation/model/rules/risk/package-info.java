/** Rules for the reviewer of a package that somebody else made: what it brings beyond its disks. */
@NullMarked
package ovation.model.rules.risk;

import org.jspecify.annotations.NullMarked;
