package ovation.app.runs;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.WrappedLabel;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.model.rules.extension.Conformance;
import ovation.model.rules.extension.Raised;
import ovation.model.xml.ElementKey;

/** How far the appliance keeps to the standard, and what raises its level (DSP0243 2.1.1 §5.6). */
final class ConformanceCard {
  private static final int MOST = 12;

  private final FormContext context;
  private final Texts texts;
  private final Label level = new WrappedLabel("ov-strong");
  private final Label means = new WrappedLabel("ov-muted");
  private final VBox raised = new VBox();
  private final Card card;

  ConformanceCard(FormContext context) {
    this.context = context;
    texts = context.texts();
    VBox body = new VBox(4, level, means, raised);
    body.getStyleClass().add("ov-card-body");
    card = new Card(texts.of("conformance.card"), body);
  }

  Node node() {
    return card;
  }

  void show(Conformance conformance) {
    level.setText(texts.of("conformance.level", conformance.level().number()));
    means.setText(texts.of("conformance.means." + conformance.level().name()));
    raised.getChildren().clear();
    if (!conformance.raisedBy().isEmpty()) {
      Label title = new WrappedLabel("ov-heading");
      title.setText(texts.of("conformance.raisedBy"));
      title.getStyleClass().add("ov-raised-title");
      raised.getChildren().add(title);
      conformance.raisedBy().stream().limit(MOST).map(this::row).forEach(raised.getChildren()::add);
      int more = conformance.raisedBy().size() - MOST;
      if (more > 0) {
        Label rest = new WrappedLabel("ov-muted");
        rest.setText(texts.of("runs.moreReasons", more));
        raised.getChildren().add(rest);
      }
    }
  }

  private Node row(Raised extension) {
    ElementKey element = extension.place().element();
    String name = extension.name();
    Node words;
    if (element == null) {
      Label plain = new WrappedLabel("ov-code");
      plain.setText(name);
      words = plain;
    } else {
      Hyperlink link = Actions.link(name, () -> context.session().reveal(element));
      link.getStyleClass().add("ov-code");
      words = link;
    }
    Label reason = new WrappedLabel("ov-muted");
    reason.setText(texts.say(extension.reason()));
    HBox.setHgrow(reason, Priority.ALWAYS);
    reason.setMaxWidth(Double.MAX_VALUE);
    Label count = new WrappedLabel("ov-muted");
    count.setText(extension.count() > 1 ? texts.of("conformance.count", extension.count()) : "");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(12, words, reason, count);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("ov-raised");
    ((Region) words).setMinWidth(180);
    return row;
  }
}
