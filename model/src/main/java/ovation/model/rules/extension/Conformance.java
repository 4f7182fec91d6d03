package ovation.model.rules.extension;

import java.util.List;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.xml.XmlElement;

/**
 * The conformance level of a package, derived from its descriptor and never stored (DSP0243 2.1.1
 * §5.6). An extension that does not say {@code ovf:required="false"} is required, and makes the
 * level 3.
 *
 * @param level the level
 * @param raisedBy what raises it to this level, one entry for each name, in the order of the text;
 *     empty for level 1
 */
public record Conformance(ConformanceLevel level, List<Raised> raisedBy) {

  /** Copies the list. */
  public Conformance {
    raisedBy = List.copyOf(raisedBy);
  }

  /** The level of a descriptor; level 1 for one that has no envelope. */
  public static Conformance of(Snapshot snapshot) {
    Optional<XmlElement> root = snapshot.envelope().map(envelope -> envelope.element());
    return root.map(element -> of(element, snapshot.version()))
        .orElse(new Conformance(ConformanceLevel.ONE, List.of()));
  }

  static Conformance of(XmlElement root, OvfVersion version) {
    List<Raised> all = new ExtensionWalk(root, version, true).raised();
    ConformanceLevel highest =
        all.stream()
            .map(Raised::level)
            .max(ConformanceLevel::compareTo)
            .orElse(ConformanceLevel.ONE);
    return new Conformance(
        highest, all.stream().filter(raised -> raised.level() == highest).toList());
  }

  /** The level in one line: {@code 3, with extensions that an importer must understand}. */
  public String line() {
    return level.number() + ", " + level.label();
  }
}
