package ovation.app.system;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.icons.Icon;
import ovation.model.edit.MemberEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystem;
import ovation.model.envelope.VirtualSystemCollection;

/** The line at the end of a system or collection: move it elsewhere, remove it. */
final class RemoveCard {
  private static final int MOST = 30;

  private final FormContext context;
  private final MenuButton moveTo;
  private final Button remove;
  private final HBox node;
  private @Nullable Content shown;
  private @Nullable Envelope envelope;

  RemoveCard(FormContext context) {
    this.context = context;
    moveTo = new MenuButton(context.texts().of("member.moveTo"), Icon.COLLECTION.node(14));
    moveTo.setMnemonicParsing(false);
    moveTo.getStyleClass().add("flat");
    moveTo.disableProperty().bind(context.session().lockedProperty());
    remove = Actions.edit(context, Icon.REMOVE, "", this::remove);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    node = new HBox(4, moveTo, space, remove);
    node.getStyleClass().add("ov-form-bar");
  }

  Node node() {
    return node;
  }

  private void remove() {
    Content content = shown;
    Envelope now = envelope;
    if (content != null && now != null) {
      context.edit(MemberEdits.remove(now, content));
    }
  }

  void show(Content content, Envelope now) {
    shown = content;
    envelope = now;
    remove.setText(
        context
            .texts()
            .of(content instanceof VirtualSystem ? "member.removeSystem" : "member.removeAll"));
    boolean only = now.contents().size() == 1 && now.contents().getFirst() == content;
    remove.setVisible(!only);
    List<VirtualSystemCollection> places = MemberEdits.destinations(now, content);
    moveTo.getItems().setAll(places.stream().limit(MOST).map(this::move).toList());
    moveTo.setVisible(!places.isEmpty());
  }

  private MenuItem move(VirtualSystemCollection place) {
    MenuItem item = new MenuItem(place.displayName());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> {
      Content content = shown;
      Envelope now = envelope;
      if (content != null && now != null) {
        context.edit(MemberEdits.move(now, content, place));
      }
    });
    return item;
  }
}
