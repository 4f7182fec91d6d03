package ovation.app.system;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
import ovation.model.edit.EulaEdits;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.ElementKey;

/** A system or collection itself (DSP0243 2.1.1 §8), and the ways to its parts. */
public final class SystemForm implements Form {
  private static final int MOST = 40;

  private final FormContext context;
  private final Texts texts;
  private final SystemModel model;
  private final FlowPane parts = new FlowPane(8, 8);
  private final Card guest;
  private final Node node;

  /** The form of one system or collection. */
  public SystemForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    model = new SystemModel(context, id.owner());
    FieldGrid os =
        new FieldGrid()
            .wide(new ChoiceFieldRow<>(model.guest, SystemModel.guests(), model::guestText, texts))
            .wide(new TextFieldRow(model.guestName, texts));
    guest = new Card(texts.of("system.guestCard"), os);
    parts.getStyleClass().add("ov-card-flow");
    node =
        new Cards(
            new IdentityCard(texts, model).node(),
            guest,
            new Card(texts.of("system.parts"), parts));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    model.show(state);
    model.content().ifPresent(this::showParts);
  }

  private void showParts(Content content) {
    boolean system = content instanceof VirtualSystem;
    guest.setVisible(system);
    guest.setManaged(system);
    List<Node> buttons = new ArrayList<>();
    if (content instanceof VirtualSystem machine) {
      machine
          .hardware()
          .forEach(hardware ->
              buttons.add(
                  Actions.flat(
                      Icon.HARDWARE,
                      texts.of("outline.hardware"),
                      () -> context.session().reveal(hardware.element().key()))));
    }
    List<Content> children = content.children();
    for (Content child : children.subList(0, Math.min(children.size(), MOST))) {
      buttons.add(
          Actions.flat(
              child instanceof VirtualSystem ? Icon.SYSTEM : Icon.COLLECTION,
              child.displayName(),
              () -> context.session().reveal(child.element().key())));
    }
    if (children.size() > MOST) {
      Label more = new Label(texts.of("disk.moreUsers", children.size() - MOST));
      more.getStyleClass().add("ov-muted");
      buttons.add(more);
    }
    ElementKey key = content.element().key();
    if (content.sections(ProductSection.class).isEmpty()) {
      buttons.add(
          Actions.edit(
              context,
              Icon.ADD,
              texts.of("system.addProduct"),
              () -> {
                context.edit(ProductEdits.addSection(content));
                context.session().select(new NodeId(NodeKind.PRODUCT, key));
              }));
    }
    if (content.sections(EulaSection.class).isEmpty()) {
      buttons.add(
          Actions.edit(
              context,
              Icon.ADD,
              texts.of("system.addEula"),
              () -> {
                context.edit(EulaEdits.add(content, ""));
                context.session().select(new NodeId(NodeKind.EULAS, key));
              }));
    }
    parts.getChildren().setAll(buttons);
  }

  @Override
  public String subtitle() {
    return model.info();
  }
}
