package ovation.app.pane;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Finding;
import ovation.app.form.FormContext;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** What is wrong, as a list to walk through; a click or Enter goes to the place. */
final class ProblemsPane {
  /** Held here: a binding that nobody holds stops following. */
  private final IntegerBinding count;

  private final DocumentSession session;
  private final FormContext context;
  private final ListView<Finding> list;
  private final Consumer<Finding> inSource;

  /**
   * The list.
   *
   * @param inSource shows a finding in the source, for one that belongs to no part
   */
  ProblemsPane(FormContext context, Consumer<Finding> inSource) {
    this.context = context;
    this.inSource = inSource;
    session = context.session();
    count = Bindings.size(session.findings());
    Texts texts = context.texts();
    list = new ListView<>(session.findings());
    list.setAccessibleText(texts.of("problems.name"));
    list.getStyleClass().add("ov-problems");
    list.setCellFactory(view -> new ProblemCell(context, this::open));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        openSelected();
        event.consume();
      }
    });
    Label none = new Label(texts.of("problems.none"));
    Label hint = new Label(texts.of("problems.noneHint"));
    hint.getStyleClass().addAll("ov-muted", "ov-small");
    hint.setWrapText(true);
    hint.setMaxWidth(260);
    VBox empty = new VBox(8, Icon.OK.node(24), none, hint);
    empty.getStyleClass().add("ov-empty");
    list.setPlaceholder(empty);
  }

  Node node() {
    return list;
  }

  /** The number of problems, as it changes. */
  ObservableValue<Number> count() {
    return count;
  }

  /** Goes to the next problem, or the one before, round the list. */
  void walk(int step) {
    int size = session.findings().size();
    if (size == 0) {
      return;
    }
    int at = list.getSelectionModel().getSelectedIndex();
    int next = at < 0 && step < 0 ? size - 1 : Math.floorMod(at + step, size);
    list.getSelectionModel().select(next);
    list.scrollTo(next);
    openSelected();
  }

  /** Does the first fix of the selected problem. */
  void fixSelected() {
    Finding finding = list.getSelectionModel().getSelectedItem();
    if (finding != null && !finding.fixes().isEmpty()) {
      context.edit(finding.fixes().getFirst().edit());
    }
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
