package ovation.app.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.form.Cards;
import ovation.app.form.Derived;
import ovation.app.form.Details;
import ovation.app.form.EmptyState;
import ovation.app.form.Filler;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Problems;
import ovation.app.outline.NodeId;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.FileEdits;
import ovation.model.envelope.FileReference;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Units;
import ovation.model.xml.ElementKey;
import ovation.packaging.archive.PackageEntry;

/** The files that the descriptor names (DSP0243 2.1.1 §7.1), with what the package really holds. */
public final class FileForm implements Form {
  private final FormContext context;
  private final Texts texts;
  private final RowTable table;
  private final EmptyState empty;
  private final FieldModel<String> href;
  private final FieldModel<String> id;
  private final FieldModel<String> size;
  private final FieldModel<String> compression;
  private final FieldModel<String> chunkSize;
  private final Derived<FileUsers> users;
  private final Node node;
  private @Nullable FormState shown;

  /** The form of all files. */
  public FileForm(FormContext context, NodeId nodeId) {
    this.context = context;
    texts = context.texts();
    users = new Derived<>(context);
    href = context.field("file.href", "");
    href.help(texts.of("meaning.href"));
    href.check(
        text -> text.isEmpty() ? Optional.of(texts.of("file.hrefNeeded")) : Optional.empty());
    href.onCommit(this::setHref);
    id = context.field("file.id", "");
    id.help(texts.of("file.idHelp"));
    id.check(this::checkId);
    id.onCommit(this::rename);
    compression = context.field("file.compression", "");
    compression.help(texts.of("file.compressionHelp"));
    compression.onCommit(text -> set("compression", text));
    chunkSize = context.field("file.chunkSize", "");
    chunkSize.help(texts.of("file.chunkSizeHelp"));
    chunkSize.onCommit(text -> set("chunkSize", text));
    size = context.field("file.size", "");
    size.help(texts.of("file.sizeHelp"));
    size.onCommit(this::setSize);
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("file.columnName"), 240),
                Column.growing(texts.of("file.columnUse"), 150),
                Column.fixed(texts.of("file.columnSize"), 84),
                Column.fixed(texts.of("file.columnReal"), 96)),
            texts,
            true);
    FieldGrid grid =
        new FieldGrid()
            .wide(new TextFieldRow(href, texts).asCode())
            .pair(
                new QuantityFieldRow(size, UnitScale.BYTES, texts),
                new TextFieldRow(id, texts).asCode())
            .pair(
                new ChoiceFieldRow<>(
                    compression, List.of("", "identity", "gzip"), this::compressionName, texts),
                new QuantityFieldRow(chunkSize, UnitScale.BYTES, texts));
    Node foot = Details.removeFoot(context, table, texts.of("file.remove"), this::remove);
    table.setDetail(new VBox(grid, foot));
    table.openedProperty().addListener((o, old, key) -> fill());
    table.onRemove(this::remove);
    empty = new EmptyState(Icon.FILE, texts.of("file.none"), texts.of("file.noneHelp"));
    node = new Cards(new Card(texts.of("file.card"), new VBox(table, empty)));
  }

  private Optional<FileReference> file(@Nullable Object key) {
    FormState state = shown;
    return state != null && key instanceof ElementKey element
        ? state.envelope().find(element, FileReference.class)
        : Optional.empty();
  }

  private void setHref(String text) {
    file(table.openedProperty().get())
        .ifPresent(file -> context.edit(FileEdits.setHref(file, text)));
  }

  private void setSize(String text) {
    Optional<Long> bytes = Units.bytes(text, null);
    file(table.openedProperty().get())
        .ifPresent(file -> context.edit(FileEdits.setSize(file, bytes.orElse(null))));
  }

  private Optional<String> checkId(String text) {
    FormState state = shown;
    Object open = table.openedProperty().get();
    boolean taken =
        state != null
            && state.envelope().files().stream()
                .anyMatch(f -> text.equals(f.id()) && f.element().key() != open);
    return text.isBlank()
        ? Optional.of(texts.of("file.idNeeded"))
        : taken ? Optional.of(texts.of("file.idTaken", text)) : Optional.empty();
  }

  private void rename(String text) {
    FormState state = shown;
    if (state != null) {
      file(table.openedProperty().get())
          .ifPresent(file -> context.edit(FileEdits.rename(state.envelope(), file, text)));
    }
  }

  private void set(String attribute, String text) {
    file(table.openedProperty().get())
        .ifPresent(
            file -> context.edit(FileEdits.setAttribute(file, attribute, Filler.orNothing(text))));
  }

  private String compressionName(String name) {
    return name.isEmpty() ? texts.of("file.compressionNone") : name;
  }

  private void remove(Object key) {
    file(key).ifPresent(file -> context.edit(FileEdits.remove(file)));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    shown = state;
    users.of(state, of -> new FileUsers(of.envelope(), texts), found -> layOut(state, found));
  }

  private void layOut(FormState state, FileUsers found) {
    List<Row> rows = new ArrayList<>();
    Problems problems = new Problems(context);
    for (FileReference file : state.envelope().files()) {
      rows.add(
          Row.of(
                  file.element().key(),
                  Cell.of(String.valueOf(file.href())),
                  use(found.of(file.id())),
                  Cell.of(given(file)),
                  real(file))
              .with(Icon.FILE)
              .marked(problems.worst(List.of(file))));
    }
    table.show(rows);
    empty.show(rows.isEmpty());
    fill();
  }

  private void fill() {
    FormState state = shown;
    file(table.openedProperty().get())
        .ifPresent(file -> {
          if (state != null) {
            Filler filler = new Filler(context, state);
            filler.text(href, FileReference.class, file, "href", FileReference::href);
            filler.text(id, FileReference.class, file, "id", FileReference::id);
            filler.text(
                compression, FileReference.class, file, "compression", FileReference::compression);
            filler.text(
                chunkSize, FileReference.class, file, "chunkSize", FileReference::chunkSize);
            filler.text(size, FileReference.class, file, "size", FileReference::size);
          }
        });
  }

  private static String given(FileReference file) {
    return Units.bytes(file.size(), null).map(ByteSize::format).orElse(Filler.given(file.size()));
  }

  private Cell use(List<String> names) {
    return names.isEmpty()
        ? Cell.muted(texts.of("file.unused"))
        : Cell.of(String.join(", ", names));
  }

  private Cell real(FileReference file) {
    String name = Filler.given(file.href());
    if (context.session().packageState().addedFiles().containsKey(name)) {
      return Cell.muted(texts.of("file.added"));
    }
    Optional<Long> found =
        context
            .session()
            .source()
            .resolve(name)
            .flatMap(context.session().source()::entry)
            .map(PackageEntry::size);
    return found
        .map(bytes -> Cell.of(texts.say(ByteSize.of(bytes))))
        .orElseGet(() ->
            file.chunkSize() != null || name.contains("://")
                ? Cell.muted(texts.of("file.elsewhere"))
                : Cell.error(texts.of("file.missing")));
  }

  @Override
  public String subtitle() {
    FormState state = shown;
    return state == null ? "" : texts.of("file.subtitle", state.envelope().files().size());
  }

  @Override
  public void reveal(ElementKey element) {
    table.open(element);
  }
}
