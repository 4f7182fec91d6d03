package ovation.app.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.form.Cards;
import ovation.app.form.EmptyState;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Mender;
import ovation.app.outline.NodeId;
import ovation.app.session.Platforms;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.target.TargetReport;
import ovation.model.target.Verdict;

/** On which platforms the appliance runs, why not on the others, and how far it is standard. */
public final class RunsOnForm implements Form {
  private final FormContext context;
  private final Texts texts;
  private final Platforms platforms;
  private final Mender mender;
  private final Map<String, TargetRow> rows = new HashMap<>();
  private final VBox list = new VBox();
  private final TargetChoice choice;
  private final EmptyState working;
  private final EmptyState empty;
  private final EmptyState nothingChosen;
  private final ConformanceCard conformance;
  private final Card card;
  private final Node node;

  /** Held here: the session must not keep forms alive that nobody sees any more. */
  private final ChangeListener<Platforms.@Nullable Matrix> listener = (o, old, now) -> refresh();

  private boolean systems;

  /** The page of the appliance. */
  public RunsOnForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    platforms = context.session().platforms();
    mender = new Mender(context);
    choice = new TargetChoice(texts, platforms.unwanted(), this::refresh);
    working = state(Icon.PROBLEMS, texts.of("runs.working"), texts.of("runs.workingHelp"));
    empty = state(Icon.SYSTEM, texts.of("runs.empty"), texts.of("runs.emptyHelp"));
    nothingChosen =
        state(Icon.SEARCH, texts.of("runs.nothingChosen"), texts.of("runs.nothingChosenHelp"));
    list.getStyleClass().add("ov-targets");
    card =
        new Card(texts.of("runs.card"), new VBox(list, working, empty, nothingChosen))
            .actions(choice.node());
    conformance = new ConformanceCard(context);
    node = new Cards(card, conformance.node());
    platforms.matrixProperty().addListener(new WeakChangeListener<>(listener));
  }

  private static EmptyState state(Icon icon, String title, String help) {
    return new EmptyState(icon, title, help);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    systems = !state.envelope().systems().isEmpty();
    platforms.ask(state.current(), context.session().packageState().files(), context.background());
    refresh();
  }

  private void refresh() {
    Platforms.Matrix matrix = platforms.matrixProperty().get();
    boolean known = matrix != null;
    working.show(!known && systems);
    empty.show(!systems);
    conformance.node().setVisible(known);
    conformance.node().setManaged(known);
    choice.node().setVisible(known && systems);
    List<Node> shown = new ArrayList<>();
    if (matrix != null && systems) {
      choice.show(matrix.reports().stream().map(TargetReport::target).toList());
      for (TargetReport report : chosen()) {
        TargetRow row =
            rows.computeIfAbsent(report.target().id(), i -> new TargetRow(context, mender));
        row.show(report);
        shown.add(row);
      }
    }
    if (matrix != null) {
      conformance.show(matrix.conformance());
    }
    nothingChosen.show(known && systems && shown.isEmpty());
    list.setVisible(!shown.isEmpty());
    list.setManaged(!shown.isEmpty());
    if (!list.getChildren().equals(shown)) {
      list.getChildren().setAll(shown);
    }
  }

  private List<TargetReport> chosen() {
    Platforms.Matrix matrix = platforms.matrixProperty().get();
    return matrix == null
        ? List.of()
        : matrix.reports().stream()
            .filter(report -> !platforms.unwanted().contains(report.target().id()))
            .toList();
  }

  private long count(Verdict verdict) {
    return chosen().stream().filter(report -> report.verdict() == verdict).count();
  }

  @Override
  public String subtitle() {
    List<TargetReport> chosen = chosen();
    return chosen.isEmpty() || !systems
        ? ""
        : texts.of(
            "runs.subtitle",
            count(Verdict.RUNS),
            chosen.size(),
            count(Verdict.WARNINGS),
            count(Verdict.REFUSED));
  }
}
