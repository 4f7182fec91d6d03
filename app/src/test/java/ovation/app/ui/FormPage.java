package ovation.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import ovation.app.check.Findings;
import ovation.app.check.RulesCheck;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.pane.DocumentView;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.source.CodeAreaSourceView;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.packaging.archive.OvfPackage;

/** An open appliance as its author uses it: go to a part, open a line, type into a field. */
public final class FormPage implements AutoCloseable {
  private final Screen screen;
  private final DocumentSession session;
  private final DocumentView view;
  private final List<String> complaints = new ArrayList<>();

  private FormPage(Screen screen, Texts texts, OvfPackage source) throws Exception {
    this.screen = screen;
    byte[] bytes = source.descriptor();
    session = screen.call(() -> new DocumentSession(source, Snapshot.of(bytes), texts));
    judge();
    view =
        screen.call(() ->
            new DocumentView(
                session,
                new CodeAreaSourceView(screen.fonts().code(), texts, screen.look().darkProperty()),
                new NoTrust(),
                NoFiles.around(texts, Background.ofThreads(), complaints::add)));
    screen.show((Parent) view.node(), 1440, 900);
  }

  /** Opens a copy of a descriptor in a folder of its own, in English. */
  public static FormPage open(Screen screen, byte[] descriptor, Path folder) throws Exception {
    return open(screen, Screen.english(), descriptor, folder);
  }

  /** Opens a copy of a descriptor in a folder of its own. */
  public static FormPage open(Screen screen, Texts texts, byte[] descriptor, Path folder)
      throws Exception {
    Path file = folder.resolve("appliance.ovf");
    Files.write(file, descriptor);
    return new FormPage(screen, texts, OvfPackage.open(file));
  }

  /** Runs the rules and shows what they find. */
  public void judge() {
    screen.call(() -> {
      Snapshot now = session.snapshotProperty().get();
      Findings found = new Findings(new RulesCheck().run(now, session.packageState().files()));
      session.show(new Judgement(now, found, session.outlineProperty().get()));
      return session;
    });
  }

  /** Selects the first part of that kind. */
  public FormPage goTo(NodeKind kind) {
    OutlineNode node = find(session.outlineProperty().get().roots(), kind).getFirst();
    screen.call(() -> {
      session.select(node.id());
      return node;
    });
    return this;
  }

  private static List<OutlineNode> find(List<OutlineNode> nodes, NodeKind kind) {
    List<OutlineNode> found = new ArrayList<>();
    for (OutlineNode node : nodes) {
      if (node.id().kind() == kind) {
        found.add(node);
      }
      found.addAll(find(node.children(), kind));
    }
    return found;
  }

  /** Opens or closes the line or button whose spoken text starts so. */
  public FormPage press(String spoken) {
    Node node =
        screen
            .lookup((Node n) ->
                n.getAccessibleText() != null
                    && n.getAccessibleText().startsWith(spoken)
                    && n.isVisible()
                    && !(n instanceof TextInputControl))
            .query();
    screen.call(() -> {
      node.requestFocus();
      node.executeAccessibleAction(AccessibleAction.FIRE);
      return node;
    });
    return this;
  }

  /** Presses the button that says so. */
  public FormPage click(String text) {
    Button button = screen.lookup((Button b) -> text.equals(b.getText()) && b.isVisible()).query();
    screen.call(() -> {
      button.requestFocus();
      button.fire();
      return button;
    });
    return this;
  }

  /** The field of that name. */
  public TextInputControl field(String name) {
    return screen
        .lookup((TextInputControl f) ->
            f.getAccessibleText() != null
                && (f.getAccessibleText().equals(name)
                    || f.getAccessibleText().startsWith(name + ". "))
                && f.isVisible())
        .query();
  }

  /** Chooses an item of the menu whose button says so. */
  public FormPage choose(String menu, String item) {
    MenuButton button = screen.lookup((MenuButton b) -> menu.equals(b.getText())).query();
    screen.call(() -> {
      button.getItems().stream()
          .filter(i -> item.equals(i.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return button;
    });
    return this;
  }

  /** Chooses a value of the box of that name. */
  public FormPage pick(String name, String value) {
    ComboBox<Object> box =
        screen.lookup((ComboBox<Object> b) -> name.equals(b.getAccessibleText())).query();
    screen.call(() -> {
      box.setValue(
          box.getItems().stream()
              .filter(item -> value.equals(box.getConverter().toString(item)))
              .findFirst()
              .orElseThrow());
      return box;
    });
    return this;
  }

  /** Goes into a field. */
  public FormPage focus(String name) {
    TextInputControl field = field(name);
    screen.call(() -> {
      field.requestFocus();
      return field;
    });
    return this;
  }

  /** Replaces what stands in a field and leaves it. */
  public FormPage type(String name, String text) {
    TextInputControl field = field(name);
    screen.call(() -> {
      field.requestFocus();
      field.selectAll();
      return field;
    });
    screen.push(KeyCode.DELETE);
    screen.write(text);
    screen.push(KeyCode.TAB);
    screen.call(() -> field);
    return this;
  }

  /** Takes back the last edit. */
  public FormPage undo() {
    screen.call(() -> {
      session.undo();
      return session;
    });
    return this;
  }

  /** Does again what was taken back. */
  public FormPage redo() {
    screen.call(() -> {
      session.redo();
      return session;
    });
    return this;
  }

  /** The panes. */
  public DocumentView view() {
    return view;
  }

  /** The document. */
  public DocumentSession session() {
    return session;
  }

  /** The descriptor as it is now. */
  public Envelope envelope() {
    return screen.call(() -> session.snapshotProperty().get().envelope().orElseThrow());
  }

  /** The text of the descriptor as it is now. */
  public String text() {
    return screen.call(() -> session.snapshotProperty().get().text());
  }

  /** What the program could not do. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    screen.call(() -> {
      session.close();
      return session;
    });
  }
}
