package ovation.app.shell;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.field.Tip;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;
import ovation.app.trust.SignatureState;
import ovation.icons.Icon;
import ovation.icons.Mark;

/** The bar at the top: menu, documents, signature, undo, and the one primary button. */
final class HeaderBar {
  private static final double MARK = 20;

  /** What is left in a narrow window: the icon, whose tooltip says the words. */
  private static final double LEAST = 44;

  private static final double UNDO = 1200;
  private static final double SIGNATURE = 1040;
  private static final double MENU = 820;
  private static final double PRIMARY = 760;

  private final Texts texts;
  private final Button signature = new Button();
  private final HBox bar;

  HeaderBar(
      Workspace workspace, ActionRegistry actions, Texts texts, Consumer<DocumentSession> close) {
    this.texts = texts;
    MenuButton menu = new MenuButton(texts.of("app.name"), Mark.node(MARK));
    menu.setMnemonicParsing(false);
    menu.setId("main-menu");
    menu.getStyleClass().addAll("flat", "ov-main-menu");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setAccessibleText(texts.of("app.name"));
    menu.getItems().setAll(Menus.of(actions, texts));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    signature.setMnemonicParsing(false);
    signature.setId("signature");
    actions.find("view.trust").ifPresent(show -> signature.setOnAction(event -> show.run()));
    signature.setMinWidth(Region.USE_PREF_SIZE);
    bar = new HBox(8, menu, new DocumentTabs(workspace, texts, close).node());
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("ov-header");
    // As wide as the window, however many documents there are: words give way by its width.
    bar.setMinWidth(0);
    actions.find("file.open").ifPresent(a -> bar.getChildren().add(iconOnly(a, Icon.ADD)));
    bar.getChildren().addAll(space, signature);
    BooleanBinding any = workspace.currentProperty().isNotNull();
    actions.find("go.back").ifPresent(a -> add(shownWhen(any, ActionRegistry.iconButton(a))));
    actions.find("go.forward").ifPresent(a -> add(shownWhen(any, ActionRegistry.iconButton(a))));
    actions.find("edit.undo").ifPresent(a -> bar.getChildren().add(shownWhen(any, undo(a))));
    actions
        .find("edit.redo")
        .ifPresent(a -> bar.getChildren().add(shownWhen(any, ActionRegistry.iconButton(a))));
    actions
        .find("file.save")
        .ifPresent(a -> bar.getChildren().add(shownWhen(any, ActionRegistry.iconButton(a))));
    actions.find("go.command").ifPresent(a -> add(ActionRegistry.iconButton(a)));
    actions.find("edit.settings").ifPresent(a -> bar.getChildren().add(iconOnly(a, a.icon())));
    actions.find("file.export").ifPresent(a -> bar.getChildren().add(shownWhen(any, primary(a))));
    signature.contentDisplayProperty().bind(whereNarrow(SIGNATURE));
    menu.contentDisplayProperty().bind(whereNarrow(MENU));
    signature.accessibleTextProperty().bind(signature.textProperty());
    workspace.currentProperty().subscribe(this::showSignature);
  }

  /** In a narrow window, words give way to their icons. */
  private ObservableValue<ContentDisplay> whereNarrow(double width) {
    return bar.widthProperty()
        .map(now -> now.doubleValue() < width ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  Node node() {
    return bar;
  }

  private void add(Node node) {
    bar.getChildren().add(node);
  }

  private static Button iconOnly(Action action, Icon icon) {
    Button button = ActionRegistry.iconButton(action);
    button.setGraphic(icon.node());
    return button;
  }

  private Button undo(Action action) {
    Button button = ActionRegistry.button(action);
    button.setGraphic(action.icon().node());
    button.setMaxWidth(260);
    button.setMinWidth(LEAST);
    button.accessibleTextProperty().bind(action.labelProperty());
    button.contentDisplayProperty().bind(whereNarrow(UNDO));
    button.tooltipProperty().bind(action.labelProperty().map(Tip::of));
    return button;
  }

  private Button primary(Action action) {
    Button button = ActionRegistry.button(action);
    Node icon = action.icon().node();
    button
        .graphicProperty()
        .bind(bar.widthProperty().map(now -> now.doubleValue() < PRIMARY ? icon : null));
    button.contentDisplayProperty().bind(whereNarrow(PRIMARY));
    button.tooltipProperty().bind(action.labelProperty().map(Tip::of));
    button.accessibleTextProperty().bind(action.labelProperty());
    button.getStyleClass().add("accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Node shownWhen(BooleanBinding condition, Node node) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
    return node;
  }

  private void showSignature(@Nullable DocumentSession session) {
    signature.textProperty().unbind();
    signature.graphicProperty().unbind();
    signature.tooltipProperty().unbind();
    if (session == null) {
      signature.setVisible(false);
      return;
    }
    signature.setVisible(true);
    var state =
        Bindings.createObjectBinding(
            () -> SignatureState.of(session, texts),
            session.packageState().signedProperty(),
            session.dirtyProperty(),
            session.packageState().verificationProperty());
    state.subscribe(
        now -> signature.getStyleClass().setAll("button", "flat", "ov-signature", now.style()));
    signature.textProperty().bind(state.map(SignatureState::text));
    signature.tooltipProperty().bind(state.map(HeaderBar::tip));
    signature.graphicProperty().bind(state.map(now -> now.icon().node()));
  }

  private static Tooltip tip(SignatureState state) {
    return Tip.of((state.text() + "\n" + state.detail()).strip());
  }
}
