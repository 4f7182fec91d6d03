package ovation.app.guest;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.hardware.GuestCatalogue;
import ovation.model.hardware.GuestCatalogue.Entry;

/** Finds a guest operating system by name, number or a vendor's id, and takes it. */
public final class GuestChooser {
  private static final double LINE = 32;
  private static final int LINES = 7;

  private final TextField search = new TextField();
  private final ObservableList<Entry> found = FXCollections.observableArrayList();
  private final ListView<Entry> list = new ListView<>(found);
  private final Label none = new Label();
  private final VBox node;
  private List<Entry> marked = List.of();

  /**
   * A chooser.
   *
   * @param take told which guest was chosen, by a double click or Enter
   */
  public GuestChooser(Texts texts, Consumer<Entry> take) {
    search.setPromptText(texts.of("guest.search"));
    search.setAccessibleText(texts.of("guest.search"));
    search.textProperty().subscribe(this::search);
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN && !found.isEmpty()) {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
        event.consume();
      } else if (event.getCode() == KeyCode.ENTER && !found.isEmpty()) {
        take.accept(found.getFirst());
        event.consume();
      }
    });
    none.setText(texts.of("guest.notFound"));
    none.getStyleClass().add("ov-muted");
    list.setPlaceholder(none);
    list.setAccessibleText(texts.of("guest.list"));
    list.setFixedCellSize(LINE);
    list.setPrefHeight(LINES * LINE + 2);
    list.getStyleClass().add("ov-choice-list");
    list.setCellFactory(view -> new GuestCell());
    list.setOnKeyPressed(event -> {
      Entry chosen = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && chosen != null) {
        take.accept(chosen);
        event.consume();
      }
    });
    list.setOnMouseClicked(event -> {
      Entry chosen = list.getSelectionModel().getSelectedItem();
      if (event.getClickCount() == 2 && chosen != null) {
        take.accept(chosen);
      }
    });
    node = new VBox(8, search, list);
    node.getStyleClass().add("ov-card-body");
  }

  private void search(String text) {
    found.setAll(GuestCatalogue.search(text));
  }

  /** The search with its list. */
  public Node node() {
    return node;
  }

  /**
   * Marks the guest that the descriptor gives; all of its number if VMware's id tells no more.
   *
   * @param vmware VMware's id, "" for none
   */
  public void mark(String osId, String vmware) {
    List<Entry> alike =
        GuestCatalogue.search("").stream()
            .filter(entry -> Integer.toString(entry.number()).equals(osId))
            .toList();
    List<Entry> exact = alike.stream().filter(entry -> entry.vmware().equals(vmware)).toList();
    List<Entry> given = exact.isEmpty() ? alike : exact;
    if (!given.equals(marked)) {
      marked = given;
      list.refresh();
      found.stream().filter(given::contains).findFirst().ifPresent(list::scrollTo);
    }
  }

  /** Name left, numbers and ids right. */
  private final class GuestCell extends ListCell<Entry> {
    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      boolean present = marked.contains(entry);
      Region mark = new Region();
      Label name = label(entry.name(), present ? "ov-strong" : "ov-plain");
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      Label ids =
          label(entry.number() + " · " + entry.vmware() + " · " + entry.virtualBox(), "ov-muted");
      ids.getStyleClass().add("ov-small");
      HBox line = new HBox(8, present ? Icon.CHECK.node(14) : mark, name, space, ids);
      mark.setMinWidth(14);
      line.getStyleClass().add("ov-choice-line");
      setGraphic(line);
      setAccessibleText(entry.name() + ", " + entry.number() + ", " + entry.vmware());
    }

    private Label label(String text, String style) {
      Label label = new Label(text);
      label.setMnemonicParsing(false);
      label.getStyleClass().add(style);
      return label;
    }
  }
}
