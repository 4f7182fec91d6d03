package ovation.app.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.TreeEdits;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * What can be done to the selected element: add, rename, move and remove, for it and its
 * attributes. What the standard knows there is offered by name; any other name can be typed.
 */
final class ElementActions {
  private final FormContext context;
  private final Texts texts;
  private final Consumer<XmlElement> added;
  private final NameEntry entry;
  private final MenuButton add;
  private final MenuButton attributes;
  private final Button up;
  private final Button down;
  private final Button remove;
  private final VBox node;
  private @Nullable XmlElement element;
  private @Nullable XmlElement parent;

  /**
   * The actions of one tree.
   *
   * @param added told after a child was added, with the parent as it was before
   */
  ElementActions(FormContext context, Consumer<XmlElement> added) {
    this.context = context;
    this.added = added;
    texts = context.texts();
    entry = new NameEntry(context);
    add = menu(Icon.ADD, texts.of("section.add"));
    attributes = menu(Icon.EDIT, texts.of("section.attributes"));
    up = Actions.icon(context, Icon.UP, texts.of("product.up"), () -> move(-1));
    down = Actions.icon(context, Icon.DOWN, texts.of("product.down"), () -> move(1));
    remove = Actions.edit(context, Icon.REMOVE, texts.of("section.removeElement"), this::remove);
    Button rename =
        Actions.edit(context, Icon.EDIT, texts.of("section.rename"), this::renameElement);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(4, add, rename, attributes, up, down, space, remove);
    bar.getStyleClass().add("ov-element-bar");
    node = new VBox(bar, entry.node());
  }

  private MenuButton menu(Icon icon, String text) {
    MenuButton button = new MenuButton(text, icon.node(14));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("flat");
    button.disableProperty().bind(context.session().lockedProperty());
    return button;
  }

  Node node() {
    return node;
  }

  /**
   * Shows what can be done.
   *
   * @param around the element that it stands in; null for the root of the tree
   */
  void show(XmlElement shown, @Nullable XmlElement around) {
    if (element == null || element.key() != shown.key()) {
      entry.close();
    }
    element = shown;
    parent = around;
    boolean child = around != null;
    for (Button button : List.of(up, down, remove)) {
      button.setVisible(child);
      button.setManaged(child);
    }
    add.getItems().setAll(additions(shown));
    attributes.getItems().setAll(changes(shown));
    attributes.setVisible(!attributes.getItems().isEmpty());
    attributes.setManaged(attributes.isVisible());
  }

  private List<MenuItem> additions(XmlElement shown) {
    List<MenuItem> items = new ArrayList<>();
    for (String name : OvfEdits.childNames(shown)) {
      items.add(item(name, () -> addChild(name)));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item(texts.of("section.addElement"), this::askForElement));
    items.add(new SeparatorMenuItem());
    Set<String> present =
        shown.attributes().stream().map(XmlAttribute::localName).collect(Collectors.toSet());
    for (String name : OvfEdits.attributeNames(shown)) {
      if (!present.contains(name)) {
        items.add(item("@" + name, () -> edit(TreeEdits.addAttribute(shown, name))));
      }
    }
    items.add(item(texts.of("section.addAttribute"), this::askForAttribute));
    return items;
  }

  private List<MenuItem> changes(XmlElement shown) {
    List<MenuItem> items = new ArrayList<>();
    for (XmlAttribute attribute : shown.attributes()) {
      if (!attribute.isNamespaceDeclaration()) {
        Menu menu = new Menu(attribute.qualifiedName());
        menu.setMnemonicParsing(false);
        menu.getItems()
            .setAll(
                item(
                    texts.of("section.rename"),
                    () ->
                        entry.ask(
                            texts.of("section.attributeName"),
                            attribute.qualifiedName(),
                            name -> edit(TreeEdits.renameAttribute(shown, attribute, name)))),
                item(
                    texts.of("section.removeAttribute"),
                    () -> edit(TreeEdits.setAttribute(shown, attribute, null))));
        items.add(menu);
      }
    }
    return items;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void edit(Edit edit) {
    context.edit(edit);
  }

  private void addChild(String name) {
    XmlElement shown = element;
    if (shown != null) {
      edit(TreeEdits.addChild(shown, name));
      added.accept(shown);
    }
  }

  private void askForElement() {
    entry.ask(texts.of("section.elementName"), "", this::addChild);
  }

  private void askForAttribute() {
    XmlElement shown = element;
    if (shown != null) {
      entry.ask(
          texts.of("section.attributeName"), "", name -> edit(TreeEdits.addAttribute(shown, name)));
    }
  }

  private void renameElement() {
    XmlElement shown = element;
    if (shown != null) {
      entry.ask(
          texts.of("section.elementName"),
          shown.qualifiedName(),
          name -> edit(TreeEdits.rename(shown, name)));
    }
  }

  private void move(int step) {
    XmlElement shown = element;
    XmlElement around = parent;
    if (shown != null && around != null) {
      edit(TreeEdits.move(around, shown, step));
    }
  }

  private void remove() {
    XmlElement shown = element;
    if (shown != null && parent != null) {
      edit(TreeEdits.remove(shown));
    }
  }

  /** Delete removes, F2 renames, Alt with an arrow key moves. */
  void keyPressed(KeyEvent event) {
    if (context.session().lockedProperty().get() || element == null) {
      return;
    }
    if (event.getCode() == KeyCode.DELETE) {
      remove();
    } else if (event.getCode() == KeyCode.F2) {
      renameElement();
    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      move(-1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      move(1);
    } else {
      return;
    }
    event.consume();
  }
}
