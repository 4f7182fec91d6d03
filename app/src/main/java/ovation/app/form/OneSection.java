package ovation.app.form;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.NodeId;
import ovation.app.text.Texts;
import ovation.model.envelope.Content;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.Section;
import ovation.model.envelope.SectionOwner;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/**
 * What the forms of single sections have in common: the section as it is now, what it stands in,
 * and the card about the section itself at the end.
 *
 * @param <S> the kind of section
 */
public abstract class OneSection<S extends Section> implements Form {
  private final FormContext context;
  private final Class<S> kind;
  private final ElementKey key;
  private final Cards cards = new Cards();
  private @Nullable SectionCard about;
  private @Nullable FormState state;
  private @Nullable S shown;

  /** The form of the section of that id. */
  protected OneSection(FormContext context, NodeId id, Class<S> kind) {
    this.context = context;
    this.kind = kind;
    key = id.owner();
  }

  /** To be called once, at the end of the constructor, with the cards of the form. */
  protected final void lay(Node... nodes) {
    cards.getChildren().setAll(nodes);
  }

  /** Fills the form from the section as it is now. */
  protected abstract void fill(S section, FormState now);

  /** The edit that removes the section. */
  protected Edit removal(S section) {
    return OvfEdits.remove(context.texts().sentence("section.remove"), section);
  }

  /** The section as it is now. */
  protected final S section() {
    S now = shown;
    if (now == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return now;
  }

  /** The present state. */
  protected final FormState state() {
    FormState now = state;
    if (now == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return now;
  }

  /** The system or collection that the section stands in. */
  protected final Content content() {
    SectionOwner owner = Parts.owner(state(), section());
    if (owner instanceof Content content) {
      return content;
    }
    throw new IllegalStateException("The section stands in the envelope");
  }

  /** The ways out of the form. */
  protected final FormContext context() {
    return context;
  }

  /** The texts of the program. */
  protected final Texts texts() {
    return context.texts();
  }

  @Override
  public final Node node() {
    return cards;
  }

  @Override
  public final void show(FormState now) {
    S section = now.object(kind, key);
    state = now;
    shown = section;
    SectionCard card = about;
    if (card == null) {
      card = new SectionCard(context, section).removedBy(any -> removal(section()));
      about = card;
      cards.getChildren().add(card.node());
    }
    card.show(section, now);
    fill(section, now);
  }
}
