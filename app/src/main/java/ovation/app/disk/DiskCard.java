package ovation.app.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
import ovation.app.field.Tip;
import ovation.app.field.UnitScale;
import ovation.app.field.WrappedLabel;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.table.UsageBar;
import ovation.app.text.Texts;
import ovation.app.value.MoreValues;
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
  private final MenuButton more = new MenuButton();
  private final HBox chain = new HBox(8);
  private final VBox notes = new VBox(4);
  private final DiskMenu menu;
  private final VBox fields = new VBox();
  private final MoreValues rest;
  private @Nullable ChoiceFieldRow<String> file;
  private boolean open;

  DiskCard(FormContext context) {
    this.context = context;
    texts = context.texts();
    model = new DiskModel(context);
    rest =
        new MoreValues(
            context, Set.of("@capacity", "@populatedSize", "@format", "@fileRef", "@parentRef"));
    menu = new DiskMenu(context, model, new ImageWork(context));
    getStyleClass().addAll("ov-card", "ov-disk");
    more.setGraphic(Icon.MORE.node(14));
    more.getStyleClass().addAll("flat", "ov-icon-only", "ov-no-arrow");
    more.disableProperty().bind(context.session().lockedProperty());
    chain.setAlignment(Pos.CENTER_LEFT);
    toggle.getStyleClass().addAll("flat", "ov-icon-only");
    toggle.setOnAction(event -> setOpen(!open));
    HBox head = new HBox(8, Icon.DISK.node(), name, format, mark, space(), users, more, toggle);
    head.getStyleClass().add("ov-disk-head");
    head.setAlignment(Pos.CENTER_LEFT);
    users.setAlignment(Pos.CENTER_RIGHT);
    users.setMinWidth(0);
    usage.setMinWidth(USE_PREF_SIZE);
    HBox numbers = new HBox(12, usage, space(), content);
    numbers.setAlignment(Pos.CENTER_LEFT);
    VBox body = new VBox(8, bar, numbers, chain, notes);
    body.getStyleClass().add("ov-disk-body");
    getChildren().setAll(head, body, fields);
    setOpen(false);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setMnemonicParsing(false);
    label.getStyleClass().add(style);
    label.setMinWidth(24);
    return Tip.whenCut(label);
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
    Tip.on(toggle, words);
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
    fields.getChildren().setAll(grid, rest.node());
  }

  void show(FormState state, Disk disk, DiskUsers seenBy, DiskChain.Families families) {
    model.show(state, disk);
    rest.show(disk.element(), state);
    DiskFacts facts = model.facts();
    name.setText(facts.name());
    format.setText(texts.say(DiskFormats.label(disk.format())));
    format.setManaged(!format.getText().isEmpty());
    bar.setShare(facts.share().orElse(0.0));
    usage.setText(
        facts.share().isPresent()
            ? texts.of("disk.inUse", facts.usageText(texts))
            : facts.capacityText(texts));
    content.setText(model.content());
    Tip.on(content, model.content());
    content.getStyleClass().setAll("label", model.isFileMissing() ? "ov-err" : "ov-muted");
    showUsers(seenBy.of(disk.diskId()));
    showChain(model.chain(families));
    showNotes(seenBy);
    more.setOnShowing(event -> more.getItems().setAll(menu.items(seenBy)));
    if (more.getItems().isEmpty()) {
      more.getItems().add(new MenuItem());
    }
    more.setAccessibleText(texts.of("disk.more", facts.name()));
    Tip.on(more, texts.of("disk.more", facts.name()));
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

  /** Parents, the disk itself and its children, with arrows from the older to the younger. */
  private void showChain(DiskChain all) {
    List<Node> parts = new ArrayList<>();
    for (String parent : all.parents()) {
      boolean lost = all.missing() && parts.isEmpty();
      Label chip = chip(lost ? texts.of("disk.parentMissing", parent) : parent);
      chip.getStyleClass().add(lost ? "ov-err" : "ov-plain");
      parts.add(chip);
      parts.add(arrow());
    }
    Label own = chip(model.facts().name());
    own.getStyleClass().add("ov-strong");
    parts.add(own);
    for (String child : all.children().subList(0, Math.min(all.children().size(), MOST_USERS))) {
      parts.add(arrow());
      parts.add(chip(child));
    }
    if (all.circular()) {
      Label wrong = label("ov-err");
      wrong.setText(texts.of("disk.chainCircular"));
      parts.add(wrong);
    }
    chain.getChildren().setAll(all.isEmpty() ? List.of() : parts);
    chain.setVisible(!all.isEmpty());
    chain.setManaged(!all.isEmpty());
    chain.setAccessibleText(texts.of("disk.chain"));
  }

  private static Label chip(String text) {
    Label chip = label("ov-chain");
    chip.setText(text);
    return chip;
  }

  private static Label arrow() {
    Label arrow = label("ov-muted");
    arrow.setText("→");
    return arrow;
  }

  private void showNotes(DiskUsers seenBy) {
    List<Node> lines = new ArrayList<>();
    for (FieldProblem problem : model.problems()) {
      Label words =
          new WrappedLabel(problem.level() == FieldProblem.Level.ERROR ? "ov-err" : "ov-muted");
      words.setText(problem.message());
      words.getStyleClass().add("ov-small");
      lines.add(words);
    }
    if (lines.isEmpty() && model.isShared(seenBy)) {
      Label words = new WrappedLabel("ov-warn");
      words.setText(texts.of("disk.shared"));
      words.getStyleClass().add("ov-small");
      lines.add(words);
    }
    notes.getChildren().setAll(lines);
    notes.setVisible(!lines.isEmpty());
    notes.setManaged(!lines.isEmpty());
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
