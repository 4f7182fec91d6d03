package ovation.app.runs;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Tip;
import ovation.app.form.FormContext;
import ovation.app.form.Mender;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.target.TargetReport;
import ovation.model.target.Verdict;
import ovation.model.text.Sentence;

/** One platform: its name, the verdict, the reasons when it is opened, and what makes it run. */
final class TargetRow extends VBox {
  private static final int MOST = 30;
  private static final double VERDICT = 168;
  private static final double REASONS = 76;
  private static final double ACTION = 136;
  private static final double NARROW = 600;

  private final FormContext context;
  private final Texts texts;
  private final Mender mender;
  private final ToggleButton name = new ToggleButton();
  private final StackPane arrow = new StackPane();
  private final Label verdict = new Label();
  private final Label count = new Label();
  private final StackPane action = new StackPane();
  private final Region space = new Region();
  private final HBox head = new HBox(8);
  private final HBox second = new HBox(12);
  private final VBox reasons = new VBox();
  private @Nullable TargetReport shown;

  TargetRow(FormContext context, Mender mender) {
    this.context = context;
    this.mender = mender;
    texts = context.texts();
    arrow.setMinSize(12, 12);
    name.setMnemonicParsing(false);
    name.setGraphic(arrow);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setAlignment(Pos.CENTER_LEFT);
    name.setMinWidth(0);
    name.setWrapText(true);
    name.getStyleClass().addAll("ov-target-name");
    name.setOnAction(event -> showReasons());
    HBox.setHgrow(name, Priority.ALWAYS);
    for (Label label : List.of(verdict, count)) {
      label.setMnemonicParsing(false);
      Tip.whenCut(label);
    }
    count.getStyleClass().add("ov-muted");
    action.setAlignment(Pos.CENTER_RIGHT);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("ov-target-head");
    second.setAlignment(Pos.CENTER_LEFT);
    second.getStyleClass().add("ov-target-second");
    reasons.getStyleClass().add("ov-reasons");
    getChildren().setAll(head, second, reasons);
    getStyleClass().add("ov-target");
    HBox.setHgrow(space, Priority.ALWAYS);
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
    arrange(0);
  }

  /**
   * Where there is no room for one line, what can be said of the platform stands below its name.
   */
  private void arrange(double width) {
    boolean narrow = width > 0 && width < NARROW;
    if (!head.getChildren().isEmpty() && narrow == second.isVisible()) {
      return;
    }
    second.setVisible(narrow);
    second.setManaged(narrow);
    size(verdict, narrow, VERDICT);
    size(count, narrow, REASONS);
    size(action, narrow, ACTION);
    second.getChildren().clear();
    head.getChildren().setAll(name);
    if (narrow) {
      second.getChildren().setAll(verdict, count, space, action);
    } else {
      head.getChildren().addAll(verdict, count, action);
    }
  }

  /** In lines of one platform each, the same thing stands at the same place. */
  private static void size(Region region, boolean narrow, double width) {
    region.setMinWidth(narrow ? Region.USE_PREF_SIZE : width);
    region.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : width);
  }

  void show(TargetReport report) {
    if (report.equals(shown)) {
      return;
    }
    shown = report;
    Verdict found = report.verdict();
    String word = Verdicts.word(found, texts);
    verdict.setText(word);
    verdict.setGraphic(Verdicts.icon(found).node(14));
    verdict.getStyleClass().setAll("label", "ov-verdict", Verdicts.style(found));
    count.setText(texts.of("runs.reasons", report.reasons().size()));
    name.setText(report.target().name());
    name.setFocusTraversable(!report.reasons().isEmpty());
    showAction(report);
    showReasons();
  }

  private void showAction(TargetReport report) {
    action.getChildren().clear();
    Optional<Fix> part = report.partialRemedy();
    if (report.remedy().isPresent()) {
      action.getChildren().add(mend(report, texts.of("runs.fixAll"), report.remedy().get()));
    } else if (part.isPresent() && !ExportHelp.isEnough(report)) {
      String some = texts.of("runs.fixPart", report.mendable(), report.reasons().size());
      action.getChildren().add(mend(report, some, part.get()));
    } else if (report.verdict() != Verdict.RUNS) {
      boolean export = ExportHelp.isEnough(report);
      Label none = new Label(texts.of(export ? "runs.export" : "runs.noEdit"));
      none.setMnemonicParsing(false);
      Tip.on(none, noRemedy(report));
      none.getStyleClass().addAll("ov-muted", "ov-small");
      action.getChildren().add(none);
    }
  }

  private Button mend(TargetReport report, String text, Fix fix) {
    Button run = new Button(text);
    run.setMnemonicParsing(false);
    run.setId("run-on-" + report.target().id().replace('.', '-'));
    run.setAccessibleText(texts.say(fix.label()));
    Tip.on(run, texts.say(fix.label()));
    run.getStyleClass().add("ov-small-button");
    run.disableProperty().bind(context.session().lockedProperty().or(mender.busyProperty()));
    run.setOnAction(event -> mender.apply(fix.edit()));
    return run;
  }

  /** Why there is no edit that makes it run. */
  private String noRemedy(TargetReport report) {
    if (ExportHelp.isEnough(report)) {
      return texts.of("runs.exportHelp");
    }
    if (report.partialRemedy().isPresent()) {
      return texts.of("runs.partHelp", report.mendable(), report.reasons().size());
    }
    return texts.of(report.verdict() == Verdict.WARNINGS ? "runs.warningsHelp" : "runs.noEditHelp");
  }

  private void showReasons() {
    TargetReport report = shown;
    if (report == null) {
      return;
    }
    boolean any = !report.reasons().isEmpty();
    boolean open = any && name.isSelected();
    arrow.getChildren().clear();
    if (any) {
      arrow.getChildren().add((open ? Icon.COLLAPSE : Icon.EXPAND).node(12));
    }
    name.setAccessibleText(
        texts.of(open ? "runs.close" : "runs.open", report.target().name())
            + ", "
            + verdict.getText());
    reasons.getChildren().clear();
    reasons.setVisible(open);
    reasons.setManaged(open);
    if (open) {
      fill(report);
    }
  }

  private void fill(TargetReport report) {
    List<Problem> all = report.reasons();
    for (Problem reason : all.subList(0, Math.min(MOST, all.size()))) {
      reasons.getChildren().add(ReasonRow.of(reason, report.target(), context));
    }
    if (all.size() > MOST) {
      reasons.getChildren().add(quiet(texts.of("runs.moreReasons", all.size() - MOST)));
    }
    if (report.remedy().isEmpty()) {
      reasons.getChildren().add(quiet(noRemedy(report)));
    }
    if (!report.target().importedBy().isEmpty()) {
      reasons
          .getChildren()
          .add(quiet(texts.of("runs.importedBy", Sentence.whole(report.target().importedBy()))));
    }
  }

  private static Node quiet(String text) {
    Label label = new Label(text);
    label.setMnemonicParsing(false);
    label.setWrapText(true);
    label.getStyleClass().addAll("ov-muted", "ov-small", "ov-reason-note");
    return label;
  }

  /** Opens the reasons. */
  void open() {
    name.setSelected(true);
    showReasons();
  }
}
