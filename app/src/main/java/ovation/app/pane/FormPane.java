package ovation.app.pane;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.form.EmptyState;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Forms;
import ovation.app.outline.NodeId;
import ovation.app.outline.Outline;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.session.Selection;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.document.Snapshot;

/** The form of the selected part, below its path, title and subtitle. */
final class FormPane {
  private static final double WIDEST = 960;

  /** A narrower pane scrolls sideways: nothing in a form is cut off. */
  static final double LEAST = 600;

  private final FormContext context;
  private final DocumentSession session;
  private final HBox path = new HBox(6);
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final Label banner = new Label();
  private final VBox content = new VBox();
  private final VBox box;
  private final ScrollPane scroll;
  private @Nullable NodeId shown;
  private @Nullable Form form;
  private @Nullable Selection revealed;

  FormPane(FormContext context, Texts texts) {
    this.context = context;
    session = context.session();
    path.getStyleClass().add("ov-path");
    title.setMnemonicParsing(false);
    title.getStyleClass().add("ov-form-title");
    subtitle.setMnemonicParsing(false);
    subtitle.setWrapText(true);
    subtitle.getStyleClass().add("ov-form-subtitle");
    banner.setText(texts.of("form.broken"));
    banner.setGraphic(Icon.WARNING.node());
    banner.setWrapText(true);
    banner.setMinWidth(0);
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.getStyleClass().add("ov-banner");
    banner.visibleProperty().bind(session.brokenProperty().and(session.goodProperty().isNotNull()));
    banner.managedProperty().bind(banner.visibleProperty());
    content.getStyleClass().add("ov-form");
    content
        .getChildren()
        .setAll(new EmptyState(Icon.SOURCE, texts.of("form.unread"), texts.of("form.unreadHelp")));
    content.setMaxWidth(WIDEST);
    content.setMinWidth(LEAST);
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("ov-form-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    box = new VBox(banner, scroll);
    box.getStyleClass().add("ov-form-pane");
    session.selectionProperty().subscribe(selection -> refresh(selection));
    session.goodProperty().addListener((o, old, now) -> refresh(session.selectionProperty().get()));
    session.platforms().matrixProperty().addListener((o, old, now) -> showSubtitle());
    session.judgementProperty().addListener((o, old, found) -> judged(old, found));
    session.dirtyProperty().addListener((o, old, dirty) -> saved(dirty));
  }

  Node node() {
    return box;
  }

  /** Where the keyboard goes when it comes to this pane. */
  Node focusTarget() {
    return scroll;
  }

  private void refresh(@Nullable Selection selection) {
    if (selection == null || session.goodProperty().get() == null) {
      return;
    }
    Outline outline = session.outlineProperty().get();
    OutlineNode node = outline.find(selection.node()).orElse(null);
    if (node == null) {
      return;
    }
    showPath(outline.above(node.id()));
    title.setText(node.title());
    if (!node.id().equals(shown)) {
      shown = node.id();
      Form fresh = Forms.create(context, node.id());
      form = fresh;
      fresh.onSubtitle(() -> {
        if (form == fresh) {
          showSubtitle();
        }
      });
      content.getChildren().setAll(path, title, subtitle, fresh.node());
      scroll.setVvalue(0);
    }
    showState();
    Form current = form;
    if (current != null && selection != revealed) {
      revealed = selection;
      selection.element().ifPresent(current::reveal);
    }
  }

  /** While nothing was wrong and nothing is, there is nothing to show anew. */
  private void judged(Judgement before, Judgement now) {
    if (!before.findings().all().isEmpty() || !now.findings().all().isEmpty()) {
      showState();
    }
  }

  /** After saving, nothing is modified any more. */
  private void saved(boolean dirty) {
    if (!dirty) {
      showState();
    }
  }

  private void showState() {
    Form current = form;
    Snapshot good = session.goodProperty().get();
    if (current == null || good == null) {
      return;
    }
    current.show(new FormState(good, session.document().saved()));
    showSubtitle();
  }

  private void showSubtitle() {
    Form current = form;
    if (current == null || session.goodProperty().get() == null) {
      return;
    }
    subtitle.setText(current.subtitle());
    subtitle.setVisible(!current.subtitle().isEmpty());
    subtitle.setManaged(!current.subtitle().isEmpty());
  }

  private void showPath(List<OutlineNode> above) {
    path.getChildren().clear();
    for (OutlineNode part : above) {
      if (!path.getChildren().isEmpty()) {
        path.getChildren().add(new Label("›"));
      }
      Hyperlink link = new Hyperlink(part.title());
      link.setMnemonicParsing(false);
      link.setOnAction(event -> session.select(part.id()));
      path.getChildren().add(link);
    }
    boolean any = !above.isEmpty();
    path.setVisible(any);
    path.setManaged(any);
  }
}
