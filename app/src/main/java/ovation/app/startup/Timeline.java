package ovation.app.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.deployment.StartMember;
import ovation.model.deployment.StartStep;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.xml.ElementKey;

/**
 * Steps below each other on a line, first to start on top. Members are dragged into another step or
 * between two; Alt with an arrow key does the same.
 */
final class Timeline {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final int MOST_STEPS = 40;
  private static final int MOST_MEMBERS = 60;

  private final StartupModel model;
  private final Texts texts;
  private final Consumer<ElementKey> choose;
  private final BiConsumer<ElementKey, StartOrder.Target> drop;
  private final VBox box = new VBox();
  private final List<Button> chips = new ArrayList<>();
  private int most = MOST_STEPS;
  private @Nullable ElementKey dragged;
  private @Nullable ElementKey chosen;

  Timeline(
      StartupModel model,
      Texts texts,
      Consumer<ElementKey> choose,
      BiConsumer<ElementKey, StartOrder.Target> drop) {
    this.model = model;
    this.texts = texts;
    this.choose = choose;
    this.drop = drop;
    box.getStyleClass().add("ov-timeline");
  }

  Node node() {
    return box;
  }

  /** Shows the steps; the chosen member keeps the focus if it had it. */
  void show(@Nullable ElementKey chosenNow) {
    chosen = chosenNow;
    boolean focused = chips.stream().anyMatch(Node::isFocused);
    chips.clear();
    List<StartStep> steps = model.plan().start();
    List<Node> rows = new ArrayList<>();
    int shown = Math.min(steps.size(), most);
    for (int i = 0; i < shown; i++) {
      rows.add(gap(i, i == 0 ? "" : model.between(steps.get(i - 1).members())));
      rows.add(step(i, steps.get(i)));
    }
    if (shown < steps.size()) {
      Button more = new Button(texts.of("table.more", Math.min(MOST_STEPS, steps.size() - shown)));
      more.getStyleClass().addAll("flat", "ov-table-more");
      more.setOnAction(event -> {
        most += MOST_STEPS;
        show(chosen);
      });
      rows.add(more);
    } else {
      rows.add(gap(steps.size(), ""));
    }
    box.getChildren().setAll(rows);
    if (focused) {
      chips.stream()
          .filter(chip -> chip.getUserData() == chosen)
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private Node step(int number, StartStep step) {
    Label dot = new Label(Integer.toString(number + 1));
    dot.getStyleClass().add("ov-timeline-dot");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane members = new FlowPane(8, 8);
    members.setMinWidth(0);
    HBox.setHgrow(members, Priority.ALWAYS);
    step.members().stream()
        .limit(MOST_MEMBERS)
        .forEach(member -> members.getChildren().add(chip(member)));
    if (step.members().size() > MOST_MEMBERS) {
      Label more = new Label(texts.of("disk.moreUsers", step.members().size() - MOST_MEMBERS));
      more.getStyleClass().add("ov-muted");
      members.getChildren().add(more);
    }
    Label order = new Label(texts.of("startup.orderNumber", Integer.toString(step.order())));
    order.getStyleClass().addAll("ov-muted", "ov-timeline-order");
    order.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(12, dot, members, order);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("ov-timeline-step");
    accept(row, new StartOrder.Target.Step(number));
    return row;
  }

  private Node gap(int before, String words) {
    Region rail = new Region();
    rail.getStyleClass().add("ov-timeline-rail");
    rail.setVisible(!words.isEmpty());
    Label text = new Label(words);
    text.getStyleClass().addAll("ov-muted", "ov-small");
    HBox row = new HBox(12, rail, text);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("ov-timeline-gap");
    accept(row, new StartOrder.Target.Gap(before));
    return row;
  }

  private Button chip(StartMember member) {
    ElementKey key = member.content().element().key();
    String name = member.content().displayName();
    String note = model.note(member);
    boolean collection = member.content() instanceof VirtualSystemCollection;
    HBox face = new HBox(6, (collection ? Icon.COLLECTION : Icon.SYSTEM).node(14), label(name, ""));
    if (!note.isEmpty()) {
      face.getChildren().add(label(note, "ov-muted"));
    }
    face.setAlignment(Pos.CENTER_LEFT);
    Button chip = new Button();
    chip.setGraphic(face);
    chip.setAccessibleText(note.isEmpty() ? name : texts.of("startup.spoken", name, note));
    chip.getStyleClass().add("ov-chip");
    chip.pseudoClassStateChanged(CHOSEN, key == chosen);
    chip.setUserData(key);
    chip.setOnAction(event -> choose.accept(key));
    chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(key, event));
    chip.setOnDragDetected(event -> {
      dragged = key;
      Dragboard board = chip.startDragAndDrop(TransferMode.MOVE);
      ClipboardContent content = new ClipboardContent();
      content.putString(name);
      board.setContent(content);
      board.setDragView(chip.snapshot(null, null));
      event.consume();
    });
    chip.setOnDragDone(event -> dragged = null);
    chips.add(chip);
    return chip;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setMnemonicParsing(false);
    label.setMaxWidth(280);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }

  private void keyPressed(ElementKey key, KeyEvent event) {
    if (!event.isAltDown()) {
      return;
    }
    StartOrder now = StartOrder.of(model.plan());
    StartOrder wanted =
        switch (event.getCode()) {
          case UP, LEFT -> now.earlier(key);
          case DOWN, RIGHT -> now.later(key);
          default -> now;
        };
    if (wanted != now) {
      choose.accept(key);
      model.arrange(wanted);
      event.consume();
    }
  }

  private void accept(Node row, StartOrder.Target target) {
    row.setOnDragOver(event -> {
      if (dragged != null) {
        event.acceptTransferModes(TransferMode.MOVE);
        row.pseudoClassStateChanged(OVER, true);
      }
      event.consume();
    });
    row.setOnDragExited(event -> row.pseudoClassStateChanged(OVER, false));
    row.setOnDragDropped(event -> {
      ElementKey member = dragged;
      if (member != null) {
        drop.accept(member, target);
      }
      event.setDropCompleted(member != null);
      event.consume();
    });
  }
}
