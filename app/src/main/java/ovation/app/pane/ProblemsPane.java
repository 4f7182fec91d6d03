package ovation.app.pane;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Finding;
import ovation.app.form.FormContext;
import ovation.app.form.Mender;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/**
 * What is wrong, as a list to walk through, with a filter above and the rule of the selected
 * problem below; a click or Enter goes to the place.
 */
final class ProblemsPane {
  private final DocumentSession session;
  private final FormContext context;
  private final Texts texts;
  private final Consumer<Finding> inSource;
  private final ObservableValue<Number> count;
  private final ObservableList<Finding> shown = FXCollections.observableArrayList();
  private final ListView<Finding> list = new ListView<>(shown);
  private final ProblemFilter filter;
  private final Mender mender;
  private final ProblemBar bar;
  private final ProblemDetails details;
  private final StackPane empty = new StackPane();
  private final VBox box;

  /**
   * The list.
   *
   * @param inSource shows a finding in the source, for one that belongs to no part
   */
  ProblemsPane(FormContext context, Consumer<Finding> inSource) {
    this.context = context;
    this.inSource = inSource;
    texts = context.texts();
    filter = new ProblemFilter(texts);
    session = context.session();
    count = session.judgementProperty().map(judgement -> judgement.findings().all().size());
    mender = new Mender(context);
    bar = new ProblemBar(texts, filter, mender, this::refill);
    details = new ProblemDetails(context, mender);
    list.setAccessibleText(texts.of("problems.name"));
    list.getStyleClass().add("ov-problems");
    list.setCellFactory(view -> new ProblemCell(context, this::open));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        openSelected();
        event.consume();
      }
    });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, old, finding) -> details.show(finding));
    list.setPlaceholder(empty);
    VBox.setVgrow(list, Priority.ALWAYS);
    box = new VBox(bar.node(), list, details.node());
    session.judgementProperty().subscribe(this::show);
  }

  Node node() {
    return box;
  }

  /** Where the keyboard goes when it comes to this pane. */
  Node focusTarget() {
    return list;
  }

  /** The number of problems, as it changes. */
  ObservableValue<Number> count() {
    return count;
  }

  private void show(Judgement judgement) {
    bar.show(judgement.findings());
    refill();
  }

  /** A problem that is still there, or the one that has taken its place, stays selected. */
  private void refill() {
    int at = list.getSelectionModel().getSelectedIndex();
    Finding selected = list.getSelectionModel().getSelectedItem();
    List<Finding> now = filter.of(session.findings());
    if (!now.equals(shown)) {
      list.getSelectionModel().clearSelection();
      shown.setAll(now);
      int still = selected == null ? -1 : indexOf(selected);
      int next = still >= 0 || selected == null ? still : Math.min(at, now.size() - 1);
      if (next >= 0) {
        list.getSelectionModel().select(next);
      }
    }
    details.show(list.getSelectionModel().getSelectedItem());
    showEmpty();
  }

  private int indexOf(Finding wanted) {
    for (int i = 0; i < shown.size(); i++) {
      Finding finding = shown.get(i);
      if (finding.code().equals(wanted.code())
          && finding.problem().place().equals(wanted.problem().place())) {
        return i;
      }
    }
    return -1;
  }

  private void showEmpty() {
    boolean judged = session.isJudged();
    boolean hidden = !session.findings().all().isEmpty();
    empty
        .getChildren()
        .setAll(
            hidden
                ? message(Icon.SEARCH, "problems.noMatch", "problems.noMatchHint")
                : judged
                    ? message(Icon.OK, "problems.none", "problems.noneHint")
                    : message(Icon.PROBLEMS, "problems.checking", "problems.checkingHint"));
  }

  private Node message(Icon icon, String key, String hintKey) {
    Label title = new Label(texts.of(key));
    Label hint = new Label(texts.of(hintKey));
    hint.getStyleClass().addAll("ov-muted", "ov-small");
    hint.setWrapText(true);
    hint.setMaxWidth(260);
    VBox message = new VBox(8, icon.node(24), title, hint);
    message.getStyleClass().addAll("ov-empty", icon == Icon.OK ? "ov-ok" : "ov-muted");
    return message;
  }

  /** Goes to the next problem, or the one before, round the list. */
  void walk(int step) {
    int size = shown.size();
    if (size == 0) {
      return;
    }
    int at = list.getSelectionModel().getSelectedIndex();
    int next = at < 0 && step < 0 ? size - 1 : Math.floorMod(at + step, size);
    list.getSelectionModel().select(next);
    list.scrollTo(next);
    openSelected();
  }

  /** Selects a problem without going to it; none if the filter hides it. */
  void select(Finding finding) {
    int at = shown.indexOf(finding);
    list.getSelectionModel().clearSelection();
    if (at >= 0) {
      list.getSelectionModel().select(at);
      list.scrollTo(at);
    }
  }

  /** Does the first fix of the selected problem. */
  void fixSelected() {
    Finding finding = list.getSelectionModel().getSelectedItem();
    if (finding != null && !finding.fixes().isEmpty()) {
      context.edit(finding.fixes().getFirst().edit());
    }
  }

  /** Mends all problems like the selected one. */
  void fixKind() {
    details.mendAll();
  }

  /** Mends all problems that need no decision. */
  void fixSafely() {
    mender.mendSafely();
  }

  /** Gives the keyboard to the search. */
  void search() {
    bar.search().requestFocus();
    bar.search().selectAll();
  }

  private void openSelected() {
    open(list.getSelectionModel().getSelectedItem());
  }

  private void open(@Nullable Finding finding) {
    if (finding == null) {
      return;
    }
    if (finding.element().isPresent()) {
      session.reveal(finding.element().get());
    } else {
      inSource.accept(finding);
    }
  }
}
