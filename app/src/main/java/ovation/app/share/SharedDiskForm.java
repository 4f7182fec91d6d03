package ovation.app.share;

import static ovation.app.form.Filler.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.form.Actions;
import ovation.app.form.Bound;
import ovation.app.form.EmptyState;
import ovation.app.form.Entries;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.OneSection;
import ovation.app.outline.NodeId;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.icons.Icon;
import ovation.model.edit.DiskEdits;
import ovation.model.edit.SharedDiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.SharedDisk;
import ovation.model.envelope.SharedDiskSection;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Units;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** The disks that several systems use at once (DSP0243 2.1.1 §9.15). */
public final class SharedDiskForm extends OneSection<SharedDiskSection> {
  private static final long GIB = 1L << 30;

  private final FieldModel<String> capacity;
  private final ChoiceFieldRow<String> file;
  private final Entries<SharedDisk> entries;
  private final MenuButton share;

  /** The form of one section. */
  public SharedDiskForm(FormContext context, NodeId id) {
    super(context, id, SharedDiskSection.class);
    Bound fields = new Bound(context, "share.").through(this::set);
    FieldModel<String> diskId = fields.attribute("diskId");
    FieldModel<String> populated = fields.attribute("populatedSize");
    FieldModel<String> format = fields.attribute("format");
    FieldModel<String> fileRef = fields.attribute("fileRef");
    FieldModel<Boolean> readOnly = fields.flag("readOnly", false, false);
    capacity = context.field("disk.capacity", "");
    capacity.onCommit(this::setCapacity);
    file = new ChoiceFieldRow<>(fileRef, List.of(""), this::fileName, texts());
    entries =
        new Entries<SharedDisk>(
                context,
                Icon.DISK,
                List.of(
                    Column.growing(texts().of("share.columnDisk"), 160),
                    Column.fixed(texts().of("share.columnCapacity"), 96),
                    Column.growing(texts().of("share.columnAccess"), 120),
                    Column.growing(texts().of("share.columnSystems"), 160)),
                fields,
                new FieldGrid()
                    .pair(
                        new TextFieldRow(diskId, texts()).asCode(),
                        new QuantityFieldRow(capacity, UnitScale.BYTES, texts()).allowReferences())
                    .wide(file)
                    .pair(
                        new TextFieldRow(format, texts()),
                        new QuantityFieldRow(populated, UnitScale.BYTES, texts()))
                    .wide(new CheckFieldRow(readOnly, texts().of("share.readOnlyText"), texts())),
                this::cells)
            .withMore(
                Set.of(
                    "@diskId", "@capacity", "@fileRef", "@format", "@populatedSize", "@readOnly"))
            .removable(
                texts().of("share.remove"),
                disk -> SharedDiskEdits.remove(state().envelope(), disk))
            .orElse(
                new EmptyState(Icon.DISK, texts().of("share.none"), texts().of("share.noneHelp")))
            .onFill(this::showCapacity);
    share = new MenuButton(texts().of("share.share"), Icon.LINK.node(14));
    share.getStyleClass().add("flat");
    share.disableProperty().bind(context.session().lockedProperty());
    lay(
        new Card(texts().of("share.card"), entries.node())
            .actions(share, Actions.edit(context, Icon.ADD, texts().of("share.add"), this::add)));
  }

  private List<Cell> cells(SharedDisk disk) {
    int users = DiskEdits.users(state().envelope(), disk).size();
    return List.of(
        Cell.of(given(disk.diskId()), disk.fileRef() == null ? texts().of("disk.blank") : ""),
        Cell.of(bytes(disk).map(ByteSize::format).orElse(given(disk.capacity()))),
        Cell.muted(texts().of(disk.isReadOnly() ? "share.accessRead" : "share.accessWrite")),
        users == 0
            ? Cell.muted(texts().of("share.usedByNone"))
            : Cell.of(texts().of("share.usedBy", users)));
  }

  private static Optional<Long> bytes(Disk disk) {
    return Units.bytes(disk.capacity(), disk.capacityAllocationUnits());
  }

  private static String capacityOf(Disk disk) {
    return bytes(disk).map(size -> Long.toString(size)).orElseGet(() -> given(disk.capacity()));
  }

  private void showCapacity(SharedDisk disk) {
    String now = capacityOf(disk);
    String before =
        state()
            .saved()
            .envelope()
            .flatMap(e -> e.find(disk.element().key(), SharedDisk.class))
            .map(SharedDiskForm::capacityOf)
            .orElse(now);
    capacity.show(now, before);
    context().place(capacity, disk.element(), "capacity");
  }

  private void setCapacity(String text) {
    entries
        .opened()
        .ifPresent(disk -> {
          Optional<Long> size = Units.bytes(text, null);
          context()
              .edit(
                  size.isPresent()
                      ? DiskEdits.setCapacity(disk, size.get())
                      : DiskEdits.setAttribute(disk, "capacity", text));
        });
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    return entries
        .opened()
        .map(disk ->
            name.equals("readOnly")
                ? SharedDiskEdits.setReadOnly(disk, "true".equals(value))
                : DiskEdits.setAttribute(disk, name, value));
  }

  private String fileName(String id) {
    if (id.isEmpty()) {
      return texts().of("disk.fileNone");
    }
    return state()
        .envelope()
        .file(id)
        .map(found -> given(found.href()))
        .orElseGet(() -> texts().of("disk.fileMissing", id));
  }

  private void add() {
    context()
        .edit(
            SharedDiskEdits.add(
                state().envelope(), DiskEdits.freeId(state().envelope()), null, GIB, null, false));
    entries.openLast();
  }

  @Override
  protected void fill(SharedDiskSection section, FormState now) {
    List<String> files = new ArrayList<>();
    files.add("");
    now.envelope().files().stream().map(FileReference::id).map(String::valueOf).forEach(files::add);
    file.offer(files);
    entries.show(section.disks(), now);
    List<Disk> ordinary =
        now.envelope().disks().stream().filter(disk -> !(disk instanceof SharedDisk)).toList();
    share.getItems().setAll(ordinary.stream().limit(30).map(this::sharing).toList());
    share.setVisible(!ordinary.isEmpty());
  }

  private MenuItem sharing(Disk disk) {
    MenuItem item = new MenuItem(given(disk.diskId()));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> {
      context().edit(SharedDiskEdits.share(state().envelope(), disk));
      entries.openLast();
    });
    return item;
  }

  @Override
  public String subtitle() {
    return texts().of("share.subtitle", section().disks().size());
  }

  @Override
  public void reveal(ElementKey element) {
    entries.open(element);
  }
}
