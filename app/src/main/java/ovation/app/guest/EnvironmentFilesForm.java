package ovation.app.guest;

import static ovation.app.form.Filler.given;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextFieldRow;
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
import ovation.model.edit.EnvironmentFileEdits;
import ovation.model.envelope.EnvironmentFile;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.ElementKey;

/** The files that a guest finds beside its environment (DSP0243 2.1.1 §9.16). */
public final class EnvironmentFilesForm extends OneSection<EnvironmentFilesSection> {
  private final Bound transport;
  private final ChoiceFieldRow<String> file;
  private final Entries<EnvironmentFile> entries;
  private final MenuButton add;

  /** The form of one section. */
  public EnvironmentFilesForm(FormContext context, NodeId id) {
    super(context, id, EnvironmentFilesSection.class);
    transport = new Bound(context, "guestfile.");
    FieldModel<String> ways = transport.attribute("transport");
    Bound fields = new Bound(context, "guestfile.");
    FieldModel<String> path = fields.attribute("path");
    FieldModel<String> fileRef = fields.attribute("fileRef");
    file = new ChoiceFieldRow<>(fileRef, List.of(), this::fileName, texts());
    entries =
        new Entries<EnvironmentFile>(
                context,
                Icon.FILE,
                List.of(
                    Column.growing(texts().of("guestfile.columnPath"), 240),
                    Column.growing(texts().of("guestfile.columnFile"), 240)),
                fields,
                new FieldGrid().wide(new TextFieldRow(path, texts()).asCode()).wide(file),
                entry ->
                    List.of(
                        Cell.code(given(entry.path())),
                        Cell.muted(fileName(given(entry.fileRef())))))
            .removable(
                texts().of("guestfile.remove"),
                entry -> EnvironmentFileEdits.remove(section(), entry))
            .movable(
                (entry, place) -> OvfEdits.move(texts().sentence("guestfile.move"), entry, place))
            .orElse(
                new EmptyState(
                    Icon.FILE, texts().of("guestfile.none"), texts().of("guestfile.noneHelp")));
    add = new MenuButton(texts().of("guestfile.add"), Icon.ADD.node(14));
    add.getStyleClass().add("flat");
    add.disableProperty().bind(context.session().lockedProperty());
    lay(
        new Card(texts().of("guestfile.card"), entries.node()).actions(add),
        new Card(
            texts().of("guestfile.transportCard"),
            new FieldGrid()
                .wide(
                    new SuggestFieldRow(
                        ways,
                        List.of("iso", "com.vmware.guestInfo", "iso com.vmware.guestInfo"),
                        texts()))));
  }

  private String fileName(String id) {
    if (id.isEmpty()) {
      return "";
    }
    return state()
        .envelope()
        .file(id)
        .map(FileReference::href)
        .map(href -> given(href))
        .orElseGet(() -> texts().of("disk.fileMissing", id));
  }

  @Override
  protected void fill(EnvironmentFilesSection section, FormState now) {
    transport.show(section.element(), now);
    List<FileReference> files = now.envelope().files();
    file.offer(files.stream().map(f -> given(f.id())).toList());
    entries.show(section.files(), now);
    add.getItems().setAll(files.stream().map(this::addition).toList());
    add.setVisible(!files.isEmpty());
  }

  private MenuItem addition(FileReference reference) {
    MenuItem item = new MenuItem(given(reference.href()));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> {
      if (content() instanceof VirtualSystem system) {
        String href = given(reference.href());
        context()
            .edit(
                EnvironmentFileEdits.add(
                    system, given(reference.id()), href.substring(href.lastIndexOf('/') + 1)));
        entries.openLast();
      }
    });
    return item;
  }

  @Override
  public String subtitle() {
    return texts().of("guestfile.subtitle", section().files().size());
  }

  @Override
  public void reveal(ElementKey element) {
    entries.open(element);
  }
}
