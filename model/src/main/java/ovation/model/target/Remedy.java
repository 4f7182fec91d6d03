package ovation.model.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlDocument;

/**
 * All edits that help on one platform as one. A conversion to another version comes last, since it
 * changes what the others look for; of edits that want the same, the first does it.
 *
 * @param label what the undo menu says
 * @param parts the edits in order
 */
record Remedy(Sentence label, List<Edit> parts) implements Edit {

  private static final String VERSION_RULE = "T-02";

  /** The remedy for some reasons; empty if none can be mended, or a refusal cannot. */
  static Optional<Fix> of(TargetPlatform target, List<Problem> reasons) {
    boolean hopeless =
        reasons.stream()
            .anyMatch(reason -> reason.severity() == Severity.ERROR && reason.fixes().isEmpty());
    return hopeless
        ? Optional.empty()
        : fix(Sentence.of("Make it run on {0}", target.name()), reasons);
  }

  /** What helps although it is not enough; empty if none can be mended. */
  static Optional<Fix> ofPart(TargetPlatform target, List<Problem> reasons) {
    return fix(Sentence.of("Mend what can be mended for {0}", target.name()), reasons);
  }

  private static Optional<Fix> fix(Sentence label, List<Problem> reasons) {
    List<Edit> edits = new ArrayList<>();
    List<Edit> last = new ArrayList<>();
    for (Problem reason : reasons) {
      if (!reason.fixes().isEmpty()) {
        boolean version = reason.code().equals(VERSION_RULE);
        (version ? last : edits).add(reason.fixes().getFirst().edit());
      }
    }
    edits.addAll(last);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(Fix.choice(new Remedy(label, List.copyOf(edits))));
  }

  @Override
  public XmlDocument applyTo(XmlDocument document) {
    XmlDocument result = document;
    for (Edit part : parts) {
      try {
        result = part.applyTo(result);
      } catch (EditException gone) {
        // An edit before it has taken away what it was to change.
      }
    }
    return result;
  }
}
