package ovation.app.walk;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.action.Action;
import ovation.app.keep.UserFolders;
import ovation.app.look.Appearance;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.shell.Dialogs;
import ovation.app.shell.EditorParts;
import ovation.app.text.Texts;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/** One walk through the program: every part of several documents, every tab, menu and sheet. */
final class Walk implements AutoCloseable {
  static final String EMPTY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
        <References/>
        <DiskSection><Info>Disks</Info></DiskSection>
        <NetworkSection><Info>Networks</Info></NetworkSection>
        <VirtualSystem ovf:id="bare"><Info>A system with nothing in it</Info></VirtualSystem>
      </Envelope>
      """;

  /** A layout may ask for another one; a frame allows as many. */
  private static final int PASSES = 12;

  private final Screen screen;
  private final Map<String, String> found;
  private final Map<String, String> read = new TreeMap<>();
  private final Path folder;
  private final EditorParts parts;
  private final String name;
  private String place = "start";
  private int asked;
  private boolean brief;

  Walk(
      Screen screen,
      Texts texts,
      Appearance appearance,
      int percent,
      Path folder,
      Map<String, String> found) {
    this.screen = screen;
    this.found = found;
    this.folder = folder;
    name = "walk-" + texts.of("edit.undo") + "-" + appearance + "-" + percent;
    parts =
        screen.call(() -> {
          screen.look().appearanceProperty().set(appearance);
          screen.look().scaleProperty().set(percent);
          return new EditorParts(
              texts, screen.look(), screen.fonts(), nobody(), UserFolders.in(folder), path -> {});
        });
    screen.show(parts.scene());
    screen.call(() -> {
      screen.look().appearanceProperty().set(appearance);
      screen.look().scaleProperty().set(percent);
      return parts;
    });
  }

  /** A user who is asked for files and gives none. */
  private Dialogs nobody() {
    return (Dialogs)
        Proxy.newProxyInstance(
            Walk.class.getClassLoader(),
            new Class<?>[] {Dialogs.class},
            (proxy, method, arguments) -> {
              asked++;
              return method.getReturnType() == Optional.class
                  ? Optional.empty()
                  : method.getReturnType().isEnum() ? Dialogs.Unsaved.DISCARD : null;
            });
  }

  /** The start, and a part of each kind of the sample appliance. */
  void briefly() throws Exception {
    brief = true;
    sample();
  }

  private void sample() throws Exception {
    look("start");
    document("sample", () -> parts.samples().open());
    tabs();
    sheets();
    menus("sample");
  }

  /** All texts that were seen, each with the place where it was first. */
  Map<String, String> read() {
    return read;
  }

  void everything() throws Exception {
    sample();
    Path empty = Files.writeString(folder.resolve("empty.ovf"), EMPTY);
    document("empty", () -> parts.editor().open(empty));
    Path registry = Files.write(folder.resolve("registry.ovf"), Registry.bytes());
    document("registry", () -> parts.editor().open(registry));
    Path broken = Files.writeString(folder.resolve("broken.ovf"), "<Envelope><References>");
    open(() -> parts.editor().open(broken));
    look("broken");
    tabs();
  }

  private void document(String title, Runnable opening) throws Exception {
    DocumentSession session = open(opening);
    Set<NodeKind> kinds = new HashSet<>();
    for (OutlineNode node : nodes(session)) {
      if (!kinds.add(node.id().kind()) && brief) {
        continue;
      }
      screen.call(() -> {
        session.select(node.id());
        return node;
      });
      settle();
      look(title + "/" + node.id().kind() + " " + node.title());
      if (openRows() > 0) {
        settle();
        look(title + "/" + node.id().kind() + " " + node.title() + ", open");
      }
      if (openFolds() > 0) {
        settle();
        look(title + "/" + node.id().kind() + " " + node.title() + ", unfolded");
      }
    }
  }

  private DocumentSession open(Runnable opening) throws Exception {
    DocumentSession before = current();
    screen.call(() -> {
      opening.run();
      return parts;
    });
    await("open", () -> current() != before);
    DocumentSession session = Objects.requireNonNull(current());
    await(
        "judge",
        () ->
            session.brokenProperty().get()
                || session.judgementProperty().get().snapshot()
                    == session.snapshotProperty().get());
    settle();
    return session;
  }

  private DocumentSession current() {
    return parts.workspace().currentProperty().get();
  }

  private static List<OutlineNode> nodes(DocumentSession session) {
    List<OutlineNode> nodes = new ArrayList<>();
    session.outlineProperty().get().roots().forEach(root -> collect(root, nodes));
    return nodes;
  }

  private static void collect(OutlineNode node, List<OutlineNode> nodes) {
    nodes.add(node);
    node.children().forEach(child -> collect(child, nodes));
  }

  /** Opens the first line of each table; says how many were opened. */
  private int openRows() {
    return screen.call(() -> {
      int opened = 0;
      for (Node table : visible(".ov-table")) {
        Optional<Node> row =
            table.lookupAll(".ov-row").stream().filter(Node::isFocusTraversable).findFirst();
        if (row.isPresent()) {
          row.get().executeAccessibleAction(AccessibleAction.FIRE);
          opened++;
        }
      }
      return opened;
    });
  }

  /** Opens what is needed seldom; says how much was opened. */
  private int openFolds() {
    return screen.call(() -> {
      List<Node> folds =
          parts.scene().getRoot().lookupAll(".ov-more").stream().filter(Walk::isShown).toList();
      folds.forEach(fold -> ((TitledPane) fold).setExpanded(true));
      return folds.size();
    });
  }

  private void tabs() {
    String before = place;
    for (Node tab : visible(".ov-tab")) {
      screen.call(() -> {
        ((ToggleButton) tab).fire();
        return tab;
      });
      look(before + ", tab " + ((ToggleButton) tab).getText());
    }
  }

  /** Shows every menu that hangs on a button of the window. */
  private void menus(String title) {
    for (Node node : visible(".menu-button")) {
      MenuButton button = (MenuButton) node;
      screen.call(() -> {
        button.show();
        return button;
      });
      screen.call(() -> {
        for (Window window : List.copyOf(Window.getWindows())) {
          if (window instanceof PopupWindow popup && popup.isShowing()) {
            inspect(title + ", menu " + button.getText(), popup.getScene().getRoot());
          }
        }
        button.hide();
        return button;
      });
    }
  }

  /** Runs every action that announces a sheet by "…", and looks at the sheet. */
  private void sheets() throws Exception {
    for (Action action : parts.actions().all()) {
      boolean possible = !action.disabledProperty().getValue();
      boolean bar = action.id().equals("edit.find") || action.id().equals("edit.replace");
      if (!possible || bar || !action.labelProperty().getValue().contains("…")) {
        continue;
      }
      int before = asked;
      screen.call(() -> {
        action.run();
        return action;
      });
      await("open the sheet of " + action.id(), () -> asked > before || sheet().isPresent());
      if (sheet().isPresent()) {
        settle();
        sheet(action.id());
        pages(action.id());
        hide();
      }
    }
  }

  private void pages(String title) {
    for (Node tab : visible(".ov-settings-tab")) {
      screen.call(() -> {
        ((ToggleButton) tab).fire();
        return tab;
      });
      sheet(title + " " + ((ToggleButton) tab).getText());
    }
  }

  private void hide() throws Exception {
    screen.push(KeyCode.ESCAPE);
    await("close the sheet of " + place, () -> sheet().isEmpty());
  }

  private Optional<Node> sheet() {
    return visible(".modal-pane").stream().findFirst();
  }

  private void sheet(String title) {
    place = title;
    picture(title);
    screen.call(() -> {
      inspect(title, (Parent) sheet().orElseThrow());
      return parts;
    });
  }

  private void look(String title) {
    place = title;
    picture(title);
    screen.call(() -> {
      inspect(title, parts.scene().getRoot());
      return parts;
    });
  }

  /** With {@code -Dwalk.pictures=true} there is a picture of every screen for the eye. */
  private void picture(String title) {
    if (Boolean.getBoolean("walk.pictures")) {
      screen.snapshot(name + "-" + title.replaceAll("[^A-Za-z0-9]+", "-"));
    }
  }

  /** Lays out first: what arrived from the background since the last frame has no size yet. */
  private void inspect(String title, Parent root) {
    for (int pass = 0; pass < PASSES && (pass == 0 || root.isNeedsLayout()); pass++) {
      root.applyCss();
      root.layout();
    }
    VisibleTexts.of(root).forEach(text -> read.putIfAbsent(text.getText(), title));
    new Inspector(text -> found.putIfAbsent(text, title)).inspect(root);
  }

  private List<Node> visible(String style) {
    return screen.call(
        () -> parts.scene().getRoot().lookupAll(style).stream().filter(Walk::isShown).toList());
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  private void settle() {
    screen.call(() -> {
      parts.scene().getRoot().applyCss();
      parts.scene().getRoot().layout();
      return parts;
    });
  }

  private void await(String what, Callable<Boolean> condition) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> screen.call(condition));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("It took too long to " + what, e);
    }
  }

  @Override
  public void close() {
    screen.call(() -> {
      parts.close();
      return parts;
    });
  }
}
