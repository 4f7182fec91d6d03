package ovation.app.pane;

import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Finding;
import ovation.app.field.WrappedLabel;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.form.Mender;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.rules.Rule;
import ovation.model.rules.Rules;
import ovation.model.text.Sentence;

/** Below the list: what the rule of the selected problem demands, why, and where that is said. */
final class ProblemDetails {
  private static final double MOST = 300;

  private final FormContext context;
  private final Texts texts;
  private final Mender mender;
  private final Label title = new WrappedLabel("ov-strong");
  private final Label code = new WrappedLabel("ov-problem-code");
  private final Label path = new WrappedLabel("ov-muted");
  private final Label explanation = new WrappedLabel("ov-plain");
  private final Label clause = new WrappedLabel("ov-muted");
  private final FlowPane actions = new FlowPane(8, 8);
  private final Button all = new Button("", Icon.CHECK.node(14));
  private final Hyperlink source;
  private final VBox box;
  private @Nullable Finding shown;

  ProblemDetails(FormContext context, Mender mender) {
    this.context = context;
    this.mender = mender;
    texts = context.texts();
    code.setMinWidth(Region.USE_PREF_SIZE);
    path.getStyleClass().add("ov-small");
    clause.getStyleClass().add("ov-small");
    all.setMnemonicParsing(false);
    all.setId("problems-fix-kind");
    all.getStyleClass().add("ov-small-button");
    all.disableProperty().bind(mender.busyProperty().or(context.session().lockedProperty()));
    all.setOnAction(event -> mendAll());
    source = Actions.link(texts.of("field.showSource"), this::showSource);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, title, space, code);
    head.setAlignment(Pos.TOP_LEFT);
    VBox page = new VBox(8, head, actions, explanation, clause, path);
    page.getStyleClass().add("ov-problem-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("ov-form-scroll");
    box = new AsHighAs(page, scroll);
    box.getStyleClass().add("ov-problem-details");
    box.setId("problem-details");
    show(null);
  }

  Node node() {
    return box;
  }

  void show(@Nullable Finding finding) {
    shown = finding;
    Rule rule = finding == null ? null : Rules.of(finding.code()).orElse(null);
    boolean any = finding != null && rule != null;
    box.setVisible(any);
    box.setManaged(any);
    if (finding == null || rule == null) {
      return;
    }
    title.setText(texts.say(Sentence.whole(rule.title())));
    code.setText(rule.code());
    explanation.setText(rule.page().stream().map(texts::say).collect(Collectors.joining("\n\n")));
    clause.setText(texts.say(Sentence.whole(finding.problem().clause())));
    show(clause, !clause.getText().isEmpty());
    path.setText(finding.problem().place().path());
    show(path, !path.getText().isEmpty());
    int alike = mendable(finding.code());
    all.setText(texts.of("problems.fixKind", alike));
    actions.getChildren().clear();
    if (alike > 1) {
      actions.getChildren().add(all);
    }
    if (finding.element().isPresent()) {
      actions.getChildren().add(source);
    }
    show(actions, !actions.getChildren().isEmpty());
  }

  /** As high as the page in it needs, up to a limit: from there on it scrolls. */
  private static final class AsHighAs extends VBox {
    private final Region page;

    AsHighAs(Region page, ScrollPane scroll) {
      super(scroll);
      this.page = page;
      setVgrow(scroll, Priority.ALWAYS);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double frame = snappedTopInset() + snappedBottomInset();
      return frame + Math.min(MOST, snapSizeY(page.prefHeight(width)));
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private int mendable(String kind) {
    return (int)
        context.session().findings().of(kind).stream().filter(f -> !f.fixes().isEmpty()).count();
  }

  /** Mends all problems like the one shown. */
  void mendAll() {
    Finding finding = shown;
    if (finding != null && mendable(finding.code()) > 0) {
      mender.mendAll(finding.code());
    }
  }

  private void showSource() {
    Finding finding = shown;
    if (finding != null) {
      finding.element().ifPresent(context.source());
    }
  }
}
