package ovation.app.pane;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Meaning;
import ovation.app.check.Finding;
import ovation.app.form.FormContext;
import ovation.model.rules.Fix;
import ovation.model.text.Sentence;

/** What is said beside a place of the source: problems with their clause and fixes. */
final class SourceCard {
  private static final double WIDEST = 420;
  private static final int MOST = 4;

  private final FormContext context;

  SourceCard(FormContext context) {
    this.context = context;
  }

  /**
   * The card of a place.
   *
   * @param findings what is wrong there, the worst first; those without room are counted
   * @param meaning what stands there; null for nothing to be said
   */
  Node of(List<Finding> findings, @Nullable Meaning meaning) {
    VBox card = new VBox(12);
    findings.stream().limit(MOST).map(this::problem).forEach(card.getChildren()::add);
    int more = findings.size() - MOST;
    if (more > 0) {
      card.getChildren().add(quiet(context.texts().of("source.more", more)));
    }
    if (meaning != null) {
      card.getChildren().add(meaning(meaning));
    }
    return card;
  }

  private static Node meaning(Meaning meaning) {
    Label name = text(meaning.name());
    name.getStyleClass().add("ov-code");
    VBox texts = new VBox(4, name);
    if (!meaning.text().isEmpty()) {
      texts.getChildren().add(text(meaning.text()));
    }
    if (!meaning.clause().isEmpty()) {
      texts.getChildren().add(quiet(meaning.clause()));
    }
    return texts;
  }

  private Node problem(Finding finding) {
    Label message = text(context.texts().say(finding.message()));
    VBox texts = new VBox(4, message, quiet(origin(finding)));
    if (!finding.fixes().isEmpty()) {
      FlowPane fixes = new FlowPane(8, 4);
      fixes.setPrefWrapLength(WIDEST);
      finding.fixes().stream().map(this::button).forEach(fixes.getChildren()::add);
      texts.getChildren().add(fixes);
    }
    HBox icon = new HBox(finding.level().icon().node(14));
    icon.getStyleClass().addAll("ov-problem-icon", finding.level().style());
    return new HBox(8, icon, texts);
  }

  private String origin(Finding finding) {
    String clause = context.texts().say(Sentence.whole(finding.problem().clause()));
    return Stream.of(finding.code(), clause)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Button button(Fix fix) {
    Button button = new Button(context.texts().say(fix.label()));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("ov-small-button");
    button.disableProperty().bind(context.session().lockedProperty());
    button.setOnAction(event -> context.edit(fix.edit()));
    return button;
  }

  private static Label text(String text) {
    Label label = new Label(text);
    label.setMnemonicParsing(false);
    label.setWrapText(true);
    label.setMaxWidth(WIDEST);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label quiet(String text) {
    Label label = text(text);
    label.getStyleClass().addAll("ov-muted", "ov-small");
    return label;
  }
}
