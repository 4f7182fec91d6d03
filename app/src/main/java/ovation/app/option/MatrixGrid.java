package ovation.app.option;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.Tip;
import ovation.app.field.WrappedLabel;
import ovation.app.form.EmptyState;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Envelope;
import ovation.model.hardware.Devices;
import ovation.model.xml.EditException;

/**
 * Devices and properties down, options across; every cell is what the option gets. Arrow keys walk,
 * Enter or typing edits, Delete goes back to what is usual.
 */
final class MatrixGrid {
  private static final int PAGE = 80;
  private static final double LABEL = 176;
  private static final double CELL = 96;

  private final FormContext context;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final WrappedLabel refusal = new WrappedLabel("ov-err");
  private final ToggleButton differing;
  private final EmptyState nothing;
  private final ScrollPane scroll = new ScrollPane(grid);
  private final Card card;
  private final List<List<MatrixCellView>> cells = new ArrayList<>();
  private List<MatrixLine> lines = List.of();
  private List<@Nullable String> columns = List.of();
  private List<Object> shape = List.of();
  private int most = PAGE;
  private @Nullable Envelope envelope;

  MatrixGrid(FormContext context) {
    this.context = context;
    texts = context.texts();
    grid.getStyleClass().add("ov-matrix");
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("ov-matrix-scroll");
    refusal.getStyleClass().add("ov-card-text");
    refuse("");
    differing = new ToggleButton(texts.of("matrix.differing"));
    differing.getStyleClass().addAll("flat", "ov-segment");
    differing.selectedProperty().subscribe(on -> again());
    nothing = new EmptyState(Icon.OPTION, texts.of("option.same"), texts.of("option.sameHelp"));
    WrappedLabel help = new WrappedLabel("ov-muted");
    help.setText(texts.of("matrix.help"));
    help.getStyleClass().addAll("ov-small", "ov-card-text");
    card =
        new Card(texts.of("option.effects"), new VBox(scroll, nothing, refusal, help))
            .actions(differing);
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    grid.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
  }

  Node node() {
    return card;
  }

  private void again() {
    Envelope now = envelope;
    if (now != null) {
      show(now);
    }
  }

  private void refuse(String message) {
    refusal.setText(message);
    refusal.setVisible(!message.isEmpty());
    refusal.setManaged(!message.isEmpty());
  }

  void show(Envelope now) {
    envelope = now;
    refuse("");
    List<Configuration> options = now.configurations();
    MatrixLines found = MatrixLines.of(now, texts, most, differing.isSelected());
    lines = found.lines();
    List<@Nullable String> ids = new ArrayList<>();
    ids.add(null);
    options.forEach(option -> ids.add(String.valueOf(option.id())));
    columns = ids;
    boolean any = !options.isEmpty() && !lines.isEmpty();
    scroll.setVisible(any);
    scroll.setManaged(any);
    nothing.show(!any);
    List<Object> wanted = new ArrayList<>(lines.stream().map(MatrixLine::id).toList());
    options.forEach(option -> wanted.add(OptionModel.label(option) + option.id()));
    wanted.add(String.valueOf(Devices.defaultConfiguration(now)));
    wanted.add(found.more());
    if (!wanted.equals(shape)) {
      shape = wanted;
      build(options, found.more());
    }
    fill();
  }

  private void build(List<Configuration> options, boolean more) {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    cells.clear();
    grid.getColumnConstraints().add(column(LABEL, Priority.SOMETIMES));
    String standard = Devices.defaultConfiguration(envelopeShown());
    grid.add(head(""), 0, 0);
    grid.add(head(texts.of("matrix.usual")), 1, 0);
    grid.getColumnConstraints().add(column(CELL, Priority.ALWAYS));
    for (int i = 0; i < options.size(); i++) {
      Configuration option = options.get(i);
      String name = OptionModel.label(option);
      boolean chosen = String.valueOf(option.id()).equals(standard);
      grid.add(head(chosen ? texts.of("matrix.default", name) : name), i + 2, 0);
      grid.getColumnConstraints().add(column(CELL, Priority.ALWAYS));
    }
    int row = 1;
    String subject = "";
    for (MatrixLine line : lines) {
      if (!line.subject().equals(subject)) {
        subject = line.subject();
        Label heading = label(subject, "ov-matrix-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        grid.add(heading, 0, row++, columns.size() + 1, 1);
      }
      Label name = label(line.label(), "ov-matrix-label");
      name.setWrapText(true);
      name.setMaxHeight(Double.MAX_VALUE);
      grid.add(name, 0, row);
      List<MatrixCellView> views = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        MatrixCellView view = cell(cells.size(), i);
        views.add(view);
        grid.add(view, i + 1, row);
      }
      cells.add(views);
      row++;
    }
    if (more) {
      Button button = new Button(texts.of("table.more", PAGE));
      button.getStyleClass().addAll("flat", "ov-table-more");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(event -> {
        most += PAGE;
        again();
      });
      grid.add(button, 0, row, columns.size() + 1, 1);
    }
    if (!cells.isEmpty()) {
      cells.getFirst().getFirst().setFocusTraversable(true);
    }
  }

  private Envelope envelopeShown() {
    Envelope now = envelope;
    if (now == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return now;
  }

  private static ColumnConstraints column(double width, Priority grow) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setHgrow(grow);
    column.setFillWidth(true);
    return column;
  }

  private static Label head(String text) {
    return Tip.whenCut(label(text, "ov-matrix-head"));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setMnemonicParsing(false);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(style);
    return label;
  }

  private MatrixCellView cell(int row, int column) {
    MatrixCellView view = new MatrixCellView();
    view.setFocusTraversable(false);
    view.setOnMousePressed(event -> focus(row, column));
    view.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY
          && (event.getClickCount() == 2 || lines.get(row).isSwitch())) {
        edit(row, column, null);
      }
    });
    return view;
  }

  private void fill() {
    for (int row = 0; row < cells.size(); row++) {
      MatrixLine line = lines.get(row);
      List<MatrixCell> now = line.cells();
      for (int i = 0; i < now.size(); i++) {
        MatrixCell cell = now.get(i);
        String option = columns.get(i);
        String name = option == null ? texts.of("matrix.usual") : option;
        String key = cell.own() ? "matrix.own" : "matrix.inherited";
        cells
            .get(row)
            .get(i)
            .show(
                cell,
                texts.of("matrix.spoken", line.label(), name, cell.text()),
                option == null ? texts.of("matrix.usualHelp") : texts.of(key, name));
      }
    }
  }

  private void focus(int row, int column) {
    if (row >= 0 && row < cells.size() && column >= 0 && column < columns.size()) {
      cells.forEach(views -> views.forEach(view -> view.setFocusTraversable(false)));
      MatrixCellView view = cells.get(row).get(column);
      view.setFocusTraversable(true);
      view.requestFocus();
    }
  }

  /** Edits a cell; what cannot be taken is explained below the matrix. */
  private void edit(int row, int column, @Nullable String start) {
    MatrixLine line = lines.get(row);
    MatrixCellView view = cells.get(row).get(column);
    if (!view.cell().open() || context.session().lockedProperty().get()) {
      return;
    }
    if (line.isSwitch()) {
      boolean on = view.cell().text().equals(MatrixCell.PRESENT);
      take(row, column, on ? MatrixCell.ABSENT : MatrixCell.PRESENT);
    } else {
      view.edit(start == null ? view.cell().text() : start, text -> take(row, column, text));
    }
  }

  private void take(int row, int column, String text) {
    refuse("");
    try {
      context.session().apply(lines.get(row).enter(columns.get(column), text));
    } catch (EditException e) {
      refuse(texts.say(e.sentence()));
    }
  }

  private void reset(int row, int column) {
    String option = columns.get(column);
    if (option != null && cells.get(row).get(column).cell().own()) {
      refuse("");
      try {
        context.session().apply(lines.get(row).reset(option));
      } catch (EditException e) {
        refuse(texts.say(e.sentence()));
      }
    }
  }

  private void keyPressed(KeyEvent event) {
    if (!(event.getTarget() instanceof MatrixCellView view)) {
      return;
    }
    int row = rowOf(view);
    int column = row < 0 ? -1 : cells.get(row).indexOf(view);
    if (row < 0) {
      return;
    }
    switch (event.getCode()) {
      case UP -> focus(row - 1, column);
      case DOWN -> focus(row + 1, column);
      case LEFT -> focus(row, column - 1);
      case RIGHT -> focus(row, column + 1);
      case ENTER, F2 -> edit(row, column, null);
      case SPACE -> {
        if (!lines.get(row).isSwitch()) {
          return;
        }
        edit(row, column, null);
      }
      case DELETE, BACK_SPACE -> reset(row, column);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** A letter or digit begins to edit, as in a table of numbers. */
  private void keyTyped(KeyEvent event) {
    String typed = event.getCharacter();
    if (event.getTarget() instanceof MatrixCellView view
        && !typed.isBlank()
        && typed.codePointAt(0) > KeyCode.SPACE.getCode()
        && !event.isShortcutDown()
        && !event.isAltDown()) {
      int row = rowOf(view);
      if (row >= 0 && !lines.get(row).isSwitch()) {
        edit(row, cells.get(row).indexOf(view), typed);
        event.consume();
      }
    }
  }

  private int rowOf(MatrixCellView view) {
    for (int row = 0; row < cells.size(); row++) {
      if (cells.get(row).contains(view)) {
        return row;
      }
    }
    return -1;
  }
}
