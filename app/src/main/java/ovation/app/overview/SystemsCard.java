package ovation.app.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.form.Actions;
import ovation.app.form.EmptyState;
import ovation.app.form.FormContext;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.MemberEdits;
import ovation.model.envelope.Envelope;
import ovation.model.hardware.ByteSize;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** The systems of the appliance, a line each; a line is the way to its system. */
final class SystemsCard {
  private final FormContext context;
  private final Texts texts;
  private final RowTable table;
  private final EmptyState empty;
  private final Card card;

  SystemsCard(FormContext context) {
    this.context = context;
    texts = context.texts();
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("overview.columnSystem"), 140),
                Column.fixed(texts.of("overview.columnCpus"), 44),
                Column.fixed(texts.of("overview.columnMemory"), 64),
                Column.growing(texts.of("overview.columnDisks"), 110),
                Column.fixed(texts.of("overview.columnAdapters"), 56),
                Column.growing(texts.of("overview.columnGuest"), 180)),
            texts,
            true);
    table.openedProperty().addListener((o, old, key) -> open(key));
    empty =
        new EmptyState(
            Icon.SYSTEM, texts.of("overview.noSystems"), texts.of("overview.noSystemsHelp"));
    card = new Card(texts.of("overview.systems"), new VBox(table, empty));
  }

  /** Lets systems and collections be added here. */
  SystemsCard growing() {
    card.actions(
        Actions.edit(
            context,
            Icon.ADD,
            texts.of("member.addCollection"),
            () -> add("collection", "member.newCollection", MemberEdits::addCollectionToAppliance)),
        Actions.edit(
            context,
            Icon.ADD,
            texts.of("member.addSystem"),
            () -> add("system", "member.newSystem", MemberEdits::addToAppliance)));
    return this;
  }

  private interface Addition {
    Edit of(Envelope envelope, String id, String name);
  }

  private void add(String stem, String nameKey, Addition addition) {
    Envelope before = context.session().snapshotProperty().get().envelope().orElseThrow();
    String id = MemberEdits.freeId(before, stem);
    context.edit(addition.of(before, id, texts.of(nameKey)));
    context.session().snapshotProperty().get().envelope().stream()
        .flatMap(envelope -> envelope.allContents().stream())
        .filter(content -> id.equals(content.id()))
        .findFirst()
        .ifPresent(content -> context.session().reveal(content.element().key()));
  }

  private void open(@Nullable Object key) {
    if (key instanceof ElementKey element) {
      table.open(null);
      context.session().reveal(element);
    }
  }

  void show(Envelope envelope) {
    List<Overview.Machine> machines = Overview.machines(envelope, table.room());
    table.onMore(() -> show(envelope));
    table.show(machines.stream().map(this::row).toList(), envelope.systems().size());
    empty.show(machines.isEmpty());
  }

  private Row row(Overview.Machine machine) {
    String disks =
        machine.disks() == 0
            ? ""
            : texts.of("overview.disks", machine.disks(), ByteSize.of(machine.diskCapacity()));
    return Row.of(
            machine.key(),
            Cell.of(machine.name()),
            Cell.of(machine.cpus()),
            Cell.of(machine.memory()),
            Cell.of(disks),
            Cell.of(machine.adapters() == 0 ? "" : Integer.toString(machine.adapters())),
            Cell.muted(machine.guest()))
        .with(Icon.SYSTEM);
  }

  Node node() {
    return card;
  }
}
