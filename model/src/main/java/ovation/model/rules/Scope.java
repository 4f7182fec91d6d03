package ovation.model.rules;

import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;

/**
 * What is inspected and what for.
 *
 * @param snapshot the descriptor
 * @param envelope its typed view
 * @param names what the Envelope declares
 * @param files what the package holds; null if that is not known
 * @param purpose what the descriptor is inspected for
 */
record Scope(
    Snapshot snapshot,
    Envelope envelope,
    Names names,
    @Nullable PackageFiles files,
    Purpose purpose) {

  /** True if an owner of sections that did not change is judged the same in the other scope. */
  boolean judgesLike(Scope other) {
    return files == other.files
        && purpose == other.purpose
        && envelope.element().attributes().equals(other.envelope.element().attributes())
        && envelope.element().namespace().equals(other.envelope.element().namespace())
        && names.meanTheSameAs(other.names);
  }
}
