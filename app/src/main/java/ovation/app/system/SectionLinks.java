package ovation.app.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.outline.OutlineNode;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Section;
import ovation.model.envelope.SectionOwner;

/** The sections of one place: a way to each, and the menu that adds others. */
final class SectionLinks {
  private final FormContext context;
  private final AddSectionMenu add;
  private final FlowPane links = new FlowPane(8, 8);
  private final Label none = new Label();
  private final Card card;

  SectionLinks(FormContext context) {
    this.context = context;
    add = new AddSectionMenu(context);
    links.getStyleClass().add("ov-card-flow");
    none.setText(context.texts().of("addsection.none"));
    none.getStyleClass().addAll("ov-muted", "ov-card-text");
    card =
        new Card(context.texts().of("addsection.card"), new VBox(links, none))
            .actions(add.button());
  }

  Node node() {
    return card;
  }

  void show(Envelope envelope, SectionOwner owner) {
    add.show(envelope, List.of(owner));
    List<Node> buttons = new ArrayList<>();
    List<OutlineNode> seen = new ArrayList<>();
    for (Section section : owner.sections()) {
      Optional<OutlineNode> line = context.session().nodeOf(section.element().key());
      if (line.isPresent() && !seen.contains(line.get())) {
        seen.add(line.get());
        buttons.add(
            Actions.flat(
                line.get().id().kind().icon(),
                line.get().title(),
                () -> context.session().reveal(section.element().key())));
      }
    }
    links.getChildren().setAll(buttons);
    links.setVisible(!buttons.isEmpty());
    links.setManaged(!buttons.isEmpty());
    none.setVisible(buttons.isEmpty());
    none.setManaged(buttons.isEmpty());
  }
}
