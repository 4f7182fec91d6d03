package ovation.app.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.WrappedLabel;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.hardware.ByteSize;

/**
 * A strip over a package on a server: from where it comes, how much of it was fetched, and the way
 * to a copy that can be edited.
 */
final class ReviewStrip {
  private final Texts texts;
  private final Label address = new WrappedLabel("ov-plain");
  private final Label fetched = new WrappedLabel("ov-muted");
  private final HBox strip = new HBox(12);

  ReviewStrip(Workspace workspace, Runnable copy, Texts texts) {
    this.texts = texts;
    address.setId("review-address");
    fetched.setId("review-fetched");
    VBox words = new VBox(2, address, fetched);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button save = new Button(texts.of("review.copy"));
    save.setId("review-copy");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(event -> copy.run());
    strip.getChildren().setAll(Icon.LINK.node(), words, save);
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().add("ov-review");
    strip.setId("review");
    workspace.currentProperty().subscribe(this::show);
  }

  Node node() {
    return strip;
  }

  private void show(@Nullable DocumentSession session) {
    fetched.textProperty().unbind();
    strip.visibleProperty().unbind();
    strip.managedProperty().bind(strip.visibleProperty());
    if (session == null) {
      strip.setVisible(false);
      return;
    }
    strip.visibleProperty().bind(session.reviewProperty());
    address.setText(texts.of("review.address", session.source().shown()));
    fetched
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    texts.of(
                        "review.fetched",
                        ByteSize.of(session.packageState().fetchedProperty().get()),
                        ByteSize.of(session.source().size())),
                session.packageState().fetchedProperty()));
  }
}
