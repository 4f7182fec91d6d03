package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfVersion;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;

/**
 * Conversion between the versions of the standard: 0.9 to 1.x and 2.x, 1.x to 2.x and back (DSP0243
 * 2.1.1 annex on compatibility). Layout, comments and the vocabulary of vendors stay as they are.
 * Dialects in a misspelt namespace are read as the draft of 2007, whose habits they mostly have.
 */
public final class Conversions {

  private Conversions() {}

  /** Whether a descriptor of one version can be brought into another. */
  public static boolean isPossible(OvfVersion from, OvfVersion target) {
    return target == OvfVersion.V1 || target == OvfVersion.V2 || from == target;
  }

  /**
   * The conversion of a descriptor.
   *
   * @param target the version that is wanted
   * @throws EditException if that version is not written, or the text is no OVF descriptor; the
   *     message is for the user
   */
  public static Conversion to(OvfVersion target, Snapshot snapshot) {
    if (!isPossible(snapshot.version(), target)) {
      throw new EditException(
          Sentence.of(
              "{0} is not written. Convert to OVF 1.x or OVF 2.x instead.", target.label()));
    }
    XmlDocument document =
        snapshot
            .document()
            .orElseThrow(() ->
                new EditException(
                    Sentence.of(
                        "The descriptor is not well-formed. Mend the source, then convert it.")));
    List<Loss> losses = new ArrayList<>();
    converted(document, target, losses);
    return new Conversion(new Rewriting(target), losses);
  }

  /**
   * The edit alone, made in no time: what is lost, and whether the conversion is possible, shows
   * when it is carried out.
   */
  public static Edit edit(OvfVersion target) {
    return new Rewriting(target);
  }

  /** The edit that carries a conversion out, on whatever the descriptor then is. */
  private record Rewriting(OvfVersion target) implements Edit {

    @Override
    public Sentence label() {
      return Sentence.of("Convert to {0}", target.label());
    }

    @Override
    public XmlDocument applyTo(XmlDocument document) {
      return converted(document, target, new ArrayList<>());
    }
  }

  private static XmlDocument converted(XmlDocument document, OvfVersion target, List<Loss> losses) {
    XmlDocument result = document;
    for (ConversionStep step : steps(version(document.root()), target)) {
      result = step.convert(result, losses);
    }
    return result;
  }

  private static OvfVersion version(XmlElement root) {
    boolean known = root.namespace().isEmpty() || Namespaces.isEnvelope(root.namespace());
    if (!known || !root.localName().equals("Envelope")) {
      throw new EditException(
          Sentence.of(
              "The root element is <{0}> and not an Envelope of a known version.",
              root.localName()));
    }
    return OvfVersion.ofNamespace(root.namespace());
  }

  private static List<ConversionStep> steps(OvfVersion from, OvfVersion target) {
    if (from == target) {
      return List.of();
    }
    boolean draft = from == OvfVersion.V0_9 || from == OvfVersion.UNKNOWN;
    if (target == OvfVersion.V2) {
      return draft ? List.of(new FromDraft(), new ToVersion2()) : List.of(new ToVersion2());
    }
    return draft ? List.of(new FromDraft()) : List.of(new ToVersion1());
  }
}
