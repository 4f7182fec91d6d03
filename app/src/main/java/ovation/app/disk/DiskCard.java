package ovation.app.disk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldProblem;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.table.UsageBar;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.Disk;
import ovation.model.hardware.DiskFormats;

/** The card of one disk: how full it is at a glance, its fields when it is opened. */
final class DiskCard extends VBox {
  private static final int MOST_USERS = 6;

  private final FormContext context;
  private final Texts texts;
  private final DiskModel model;
  private final Label name = label("ov-card-title");
  private final Label format = label("ov-muted");
  private final StackPane mark = new StackPane();
  private final UsageBar bar = new UsageBar(0);
  private final Label usage = label("ov-plain");
  private final Label content = label("ov-muted");
  private final HBox users = new HBox(8);
  private final Button toggle = new Button();
  private final VBox fields = new VBox();
  private @Nullable ChoiceFieldRow<String> file;
  private boolean open;

  DiskCard(FormContext context) {
    this.context = context;
    texts = context.texts();
    model = new DiskModel(context);
    getStyleClass().addAll("ov-card", "ov-disk");
    toggle.getStyleClass().addAll("flat", "ov-icon-only");
    toggle.setOnAction(event -> setOpen(!open));
    HBox head =
        new HBox(
            8,
            Icon.DISK.node(),
            name,
            format,
            mark,
            space(),
            users,
            Actions.icon(context, Icon.REMOVE, texts.of("disk.remove"), model::remove),
            toggle);
    head.getStyleClass().add("ov-disk-head");
    head.setAlignment(Pos.CENTER_LEFT);
    users.setAlignment(Pos.CENTER_RIGHT);
    users.setMinWidth(0);
    HBox numbers = new HBox(12, usage, space(), content);
    numbers.setAlignment(Pos.CENTER_LEFT);
    VBox body = new VBox(8, bar, numbers);
    body.getStyleClass().add("ov-disk-body");
    getChildren().setAll(head, body, fields);
    setOpen(false);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setMnemonicParsing(false);
    label.getStyleClass().add(style);
    label.setMinWidth(24);
    return label;
  }

  private static Node space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  void setOpen(boolean now) {
    open = now;
    toggle.setGraphic((now ? Icon.COLLAPSE : Icon.EXPAND).node(12));
    describeToggle();
    if (now && file == null) {
      build();
    }
    fields.setVisible(now);
    fields.setManaged(now);
  }

  private void describeToggle() {
    String words = texts.of(open ? "disk.close" : "disk.open", name.getText());
    toggle.setAccessibleText(words);
    toggle.setTooltip(new Tooltip(words));
  }

  private void build() {
    ChoiceFieldRow<String> files =
        new ChoiceFieldRow<>(model.file, model.files(), model::fileName, texts);
    file = files;
    FieldGrid grid =
        new FieldGrid()
            .pair(
                new QuantityFieldRow(model.capacity, UnitScale.BYTES, texts).allowReferences(),
                new ChoiceFieldRow<>(model.format, DiskFormats.usual(), model::formatName, texts))
            .wide(files)
            .pair(
                new QuantityFieldRow(model.populated, UnitScale.BYTES, texts),
                new TextFieldRow(model.parent, texts).prompt(texts.of("disk.parentNone")));
    grid.getStyleClass().add("ov-disk-fields");
    fields.getChildren().setAll(grid);
  }

  void show(FormState state, Disk disk, DiskUsers seenBy) {
    model.show(state, disk);
    DiskFacts facts = model.facts();
    name.setText(facts.name());
    format.setText(DiskFormats.name(disk.format()));
    format.setManaged(!format.getText().isEmpty());
    bar.setShare(facts.share().orElse(0.0));
    usage.setText(
        facts.share().isPresent()
            ? texts.of("disk.inUse", facts.usageText(texts))
            : facts.capacityText());
    content.setText(model.content());
    content.setTooltip(new Tooltip(model.content()));
    content.getStyleClass().setAll("label", model.isFileMissing() ? "ov-err" : "ov-muted");
    showUsers(seenBy.of(disk.diskId()));
    showMark(model.worst());
    describeToggle();
    setAccessibleText(texts.of("disk.spoken", facts.name(), usage.getText(), model.content()));
    if (file != null) {
      file.offer(model.files());
    }
  }

  private void showUsers(List<DiskUsers.User> all) {
    List<Node> links = new ArrayList<>();
    for (DiskUsers.User user : all.subList(0, Math.min(all.size(), MOST_USERS))) {
      links.add(Actions.link(user.system(), () -> context.session().reveal(user.item())));
    }
    if (all.size() > MOST_USERS) {
      Label more = label("ov-muted");
      more.setText(texts.of("disk.moreUsers", all.size() - MOST_USERS));
      links.add(more);
    }
    if (links.isEmpty()) {
      Label none = label("ov-muted");
      none.setText(texts.of("disk.unused"));
      links.add(none);
    }
    users.getChildren().setAll(links);
  }

  private void showMark(FieldProblem.@Nullable Level level) {
    mark.getChildren().clear();
    boolean warns = level == FieldProblem.Level.ERROR || level == FieldProblem.Level.WARNING;
    mark.getStyleClass().setAll(level == FieldProblem.Level.ERROR ? "ov-err" : "ov-warn");
    if (warns) {
      mark.getChildren()
          .add((level == FieldProblem.Level.ERROR ? Icon.ERROR : Icon.WARNING).node(14));
    }
  }
}
