package ovation.model.rules.envelope;

import java.util.List;
import java.util.Optional;
import ovation.model.envelope.Content;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.SchemaOrder;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.SectionTable;
import ovation.model.rules.Fix;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.RuleContext;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.TransferElement;

/** Where a misplaced section belongs, if there is one such place only. */
final class Homes {

  private Homes() {}

  /**
   * The move of a section to its place.
   *
   * @param certain true for a section that nothing else can be meant by
   */
  static Fix[] fixes(RuleContext context, PlacedSection placed, String name, boolean certain) {
    Optional<OvfObject> home =
        placed.parent() instanceof Content
            ? Optional.<OvfObject>of(context.envelope())
                .filter(envelope -> hasRoom(placed, envelope, name))
            : single(context.envelope().contents())
                .filter(content -> hasRoom(placed, content, name));
    if (home.isEmpty()) {
      return new Fix[0];
    }
    Sentence label =
        Sentence.of(
            home.get() instanceof Content
                ? "Move it into the system"
                : "Move it into the Envelope");
    Edit edit =
        new TransferElement(
            label,
            placed.section().element().key(),
            home.get().element().key(),
            SchemaOrder.INSTANCE);
    return new Fix[] {new Fix(label, edit, certain)};
  }

  private static Optional<OvfObject> single(List<Content> contents) {
    return contents.size() == 1 ? Optional.of(contents.getFirst()) : Optional.empty();
  }

  private static boolean hasRoom(PlacedSection placed, OvfObject parent, String name) {
    int allowed = SectionTable.of(placed.section()).map(a -> a.in(parent)).orElse(0);
    long present =
        parent instanceof SectionOwner owner
            ? owner.sections().stream()
                .filter(other -> SectionTable.name(other).equals(name))
                .count()
            : 0;
    return present < allowed;
  }
}
