package ovation.app.shell;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ovation.app.field.Tip;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** The open documents as tabs in the header; a dot stands for unsaved changes. */
final class DocumentTabs {
  private static final double LEAST = 72;
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final Workspace workspace;
  private final Texts texts;
  private final Consumer<DocumentSession> close;
  private final HBox tabs = new HBox(4);

  DocumentTabs(Workspace workspace, Texts texts, Consumer<DocumentSession> close) {
    this.workspace = workspace;
    this.texts = texts;
    this.close = close;
    tabs.setAlignment(Pos.CENTER_LEFT);
    workspace.documents().addListener((ListChangeListener<DocumentSession>) change -> rebuild());
    workspace.currentProperty().subscribe(session -> rebuild());
  }

  Node node() {
    return tabs;
  }

  private void rebuild() {
    tabs.getChildren().setAll(workspace.documents().stream().map(this::tab).toList());
  }

  private Node tab(DocumentSession session) {
    Button name = new Button();
    name.setMnemonicParsing(false);
    name.textProperty().bind(session.nameProperty());
    name.getStyleClass().add("ov-doc-name");
    name.setMaxWidth(220);
    boolean on = workspace.currentProperty().get() == session;
    // Where there is little room, the others give way to the one in front.
    name.setMinWidth(on ? Region.USE_PREF_SIZE : 24);
    Tip.on(name, session.source().shown());
    name.setOnAction(event -> workspace.currentProperty().set(session));
    name.accessibleTextProperty()
        .bind(
            session
                .dirtyProperty()
                .flatMap(dirty ->
                    session.nameProperty().map(n -> dirty ? texts.of("tab.unsaved", n) : n)));
    Label dot = new Label();
    dot.getStyleClass().add("ov-doc-dot");
    dot.visibleProperty().bind(session.dirtyProperty());
    dot.managedProperty().bind(session.dirtyProperty());
    Button shut = new Button("", Icon.CLOSE.node(10));
    shut.getStyleClass().add("ov-doc-close");
    shut.setMinWidth(Region.USE_PREF_SIZE);
    shut.setAccessibleText(texts.of("tab.close", session.nameProperty().get()));
    shut.setOnAction(event -> close.accept(session));
    HBox tab = new HBox(6, name, dot, shut);
    tab.setAlignment(Pos.CENTER_LEFT);
    tab.setMinWidth(LEAST);
    tab.getStyleClass().add("ov-doc-tab");
    tab.pseudoClassStateChanged(ON, on);
    tab.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.MIDDLE) {
        close.accept(session);
      }
    });
    return tab;
  }
}
