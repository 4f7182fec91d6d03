package ovation.model.rules;

import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.rules.envelope.EnvelopeRoot;
import ovation.model.rules.envelope.WellFormed;

/** Whether a snapshot has an envelope at all, which every other rule looks at. */
final class Readability {

  private Readability() {}

  /** The one problem of a text that is not well-formed or has no Envelope. */
  static Optional<Problem> problem(Snapshot snapshot) {
    if (snapshot.fault().isPresent()) {
      return new WellFormed().fault(snapshot);
    }
    return snapshot.envelope().isPresent()
        ? Optional.empty()
        : new EnvelopeRoot().noEnvelope(snapshot);
  }
}
