package ovation.app.form;

import java.util.List;
import java.util.Optional;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Section;
import ovation.model.envelope.SectionOwner;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** Finds what a part of the outline stands for: the envelope, a system or a collection. */
public final class Parts {
  private Parts() {}

  /** The system or collection of that key; empty for the envelope itself. */
  public static Optional<Content> content(Envelope envelope, ElementKey owner) {
    return envelope.find(owner, Content.class);
  }

  /** What a section stands in: the envelope, a system or a collection. */
  public static SectionOwner owner(FormState state, Section section) {
    List<XmlElement> path = state.current().document().orElseThrow().path(section.element().key());
    ElementKey parent = path.get(path.size() - 2).key();
    return state.envelope().find(parent, SectionOwner.class).orElseThrow();
  }

  /** The sections of a kind that stand directly in the envelope, system or collection. */
  public static <S extends Section> List<S> sections(
      Envelope envelope, ElementKey owner, Class<S> kind) {
    return envelope.element().key() == owner
        ? envelope.sections(kind)
        : content(envelope, owner).map(content -> content.sections(kind)).orElse(List.of());
  }
}
