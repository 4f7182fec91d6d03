package ovation.app.runs;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ovation.app.field.WrappedLabel;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleDescription;
import ovation.model.rules.Severity;
import ovation.model.target.Portability;
import ovation.model.target.TargetPlatform;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementKey;

/** One reason why a platform does not take the appliance as it is, with the way to its place. */
final class ReasonRow {
  private ReasonRow() {}

  static Node of(Problem reason, TargetPlatform target, FormContext context) {
    boolean refused = reason.severity() == Severity.ERROR;
    boolean warned = reason.severity() == Severity.WARNING;
    Icon picture = refused ? Icon.ERROR : warned ? Icon.WARNING : Icon.INFO;
    StackPane icon = new StackPane(picture.node(14));
    icon.setAlignment(Pos.TOP_CENTER);
    icon.getStyleClass()
        .addAll("ov-problem-icon", refused ? "ov-err" : warned ? "ov-warn" : "ov-muted");
    Label message = new Label(context.texts().say(reason.message()));
    message.setMnemonicParsing(false);
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    Label code = new Label(reason.code());
    code.getStyleClass().add("ov-problem-code");
    code.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane links = new FlowPane(12, 2);
    place(reason, context).ifPresent(links.getChildren()::add);
    for (Fix fix : reason.fixes()) {
      Hyperlink link =
          Actions.link(context.texts().say(fix.label()), () -> context.edit(fix.edit()));
      link.disableProperty().bind(context.session().lockedProperty());
      links.getChildren().add(link);
    }
    if (refused && reason.fixes().isEmpty()) {
      boolean export = ExportHelp.mends(reason, target);
      Label none = new Label(context.texts().of(export ? "runs.exportMends" : "runs.noEditMends"));
      none.setMnemonicParsing(false);
      none.getStyleClass().add("ov-muted");
      links.getChildren().add(none);
    }
    VBox words = new VBox(2, message, links);
    Portability.rule(reason.code()).ifPresent(rule -> explain(rule, words, links, context));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, icon, words, code);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("ov-reason");
    return row;
  }

  /** Adds the link that shows and hides the page of the rule below the reason. */
  private static void explain(
      RuleDescription rule, VBox words, FlowPane links, FormContext context) {
    Texts texts = context.texts();
    Label page = new WrappedLabel("ov-muted");
    page.getStyleClass().add("ov-reason-note");
    page.setText(rule.page().stream().map(texts::say).collect(Collectors.joining("\n\n")));
    page.setVisible(false);
    page.managedProperty().bind(page.visibleProperty());
    Hyperlink link = Actions.link(texts.of("runs.why"), () -> page.setVisible(!page.isVisible()));
    page.visibleProperty()
        .subscribe(open -> {
          link.setText(texts.of(open ? "runs.whyLess" : "runs.why"));
          link.setAccessibleText(link.getText() + " " + texts.say(Sentence.whole(rule.title())));
        });
    links.getChildren().add(link);
    words.getChildren().add(page);
  }

  private static Optional<Node> place(Problem reason, FormContext context) {
    ElementKey element = reason.place().element();
    if (element == null) {
      return Optional.empty();
    }
    String title =
        context
            .session()
            .nodeOf(element)
            .map(node -> {
              var above = context.session().outlineProperty().get().above(node.id());
              return above.isEmpty()
                  ? node.title()
                  : above.getLast().title() + " › " + node.title();
            })
            .orElse(reason.place().path());
    Hyperlink link = Actions.link(title, () -> context.session().reveal(element));
    link.getStyleClass().add("ov-place-link");
    return Optional.of(link);
  }
}
