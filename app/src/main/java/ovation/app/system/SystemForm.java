package ovation.app.system;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.Cards;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.outline.NodeKind;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.Content;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.xml.ElementKey;

/** A system or collection itself (DSP0243 2.1.1 §8), and the ways to its parts. */
public final class SystemForm implements Form {
  private final FormContext context;
  private final Texts texts;
  private final SystemModel model;
  private final @Nullable MembersCard members;
  private final SectionLinks sections;
  private final RemoveCard remove;
  private final Node node;

  /** The form of one system or collection. */
  public SystemForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    model = new SystemModel(context, id.owner());
    members = id.kind() == NodeKind.COLLECTION ? new MembersCard(context) : null;
    sections = new SectionLinks(context);
    remove = new RemoveCard(context);
    node =
        new Cards(
            new IdentityCard(texts, model).node(),
            members == null ? guest() : members.node(),
            sections.node(),
            remove.node());
  }

  private Card guest() {
    FieldGrid os =
        new FieldGrid()
            .wide(new ChoiceFieldRow<>(model.guest, SystemModel.guests(), model::guestText, texts))
            .wide(new TextFieldRow(model.guestName, texts));
    return new Card(texts.of("system.guestCard"), os).actions(findGuest());
  }

  private Node findGuest() {
    return Actions.flat(
        Icon.SEARCH,
        texts.of("system.findGuest"),
        () ->
            model
                .content()
                .flatMap(c -> c.sections(OperatingSystemSection.class).stream().findFirst())
                .ifPresent(section -> context.session().reveal(section.element().key())));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    model.show(state);
    model.content().ifPresent(content -> show(content, state));
  }

  private void show(Content content, FormState state) {
    if (members != null && content instanceof VirtualSystemCollection collection) {
      members.show(collection, state);
    }
    sections.show(state.envelope(), content);
    remove.show(content, state.envelope());
  }

  @Override
  public void reveal(ElementKey element) {
    if (members != null) {
      members.reveal(element);
    }
  }

  @Override
  public String subtitle() {
    return model.info();
  }
}
