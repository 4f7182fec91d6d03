package ovation.packaging.cli;

import java.nio.file.Path;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.rules.extension.Conformance;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvaPackage;
import ovation.packaging.archive.OvfPackage;

/**
 * A package's descriptor, ready to be looked at and edited.
 *
 * @param snapshot its text and tree, without a fault
 * @param envelope its typed view
 */
record DescriptorReading(Snapshot snapshot, Envelope envelope) {

  /**
   * Reads a package's descriptor.
   *
   * @throws InputException if it is not well-formed, refused, or no OVF envelope; with its place
   */
  static DescriptorReading of(OvfPackage source) throws InputException {
    Snapshot snapshot = source.snapshot();
    if (snapshot.fault().isPresent()) {
      var fault = snapshot.fault().get();
      throw new InputException(
          Sentence.asItIs(
              name(source) + ":" + fault.line() + ":" + fault.column() + ": " + fault.message()));
    }
    Envelope envelope =
        snapshot
            .envelope()
            .orElseThrow(() ->
                new InputException(
                    Sentence.asItIs(
                        name(source)
                            + " is not an OVF descriptor: its root element is "
                            + snapshot.root().map(root -> "<" + root.localName() + ">").orElse("?")
                            + " and not an <Envelope> of a known version.")));
    return new DescriptorReading(snapshot, envelope);
  }

  /** The level of the standard that the descriptor keeps to. */
  Conformance conformance() {
    return Conformance.of(snapshot);
  }

  /** How messages name a package's descriptor. */
  static String name(OvfPackage source) {
    return source instanceof OvaPackage
        ? source.shown() + "(" + source.descriptorName() + ")"
        : source.file(source.descriptorName()).map(Path::toString).orElseGet(source::shown);
  }
}
