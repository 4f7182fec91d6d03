package ovation.app.system;

import static ovation.app.form.Filler.given;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.Bound;
import ovation.app.form.EmptyState;
import ovation.app.form.Entries;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.MemberEdits;
import ovation.model.edit.SystemEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** What a collection holds: added, opened, renamed, ordered, moved elsewhere, removed. */
final class MembersCard {
  private static final int MOST = 30;

  private final FormContext context;
  private final Texts texts;
  private final Entries<Content> entries;
  private final MenuButton moveTo;
  private final Card card;
  private @Nullable VirtualSystemCollection collection;
  private @Nullable Envelope envelope;

  MembersCard(FormContext context) {
    this.context = context;
    texts = context.texts();
    Bound fields = new Bound(context, "member.").through(this::set);
    FieldModel<String> name = fields.child("Name");
    FieldModel<String> id = fields.attribute("id");
    id.check(text -> MemberIds.refusal(texts, envelope, entries().opened(), text));
    Button open = Actions.flat(Icon.LINK, texts.of("member.open"), this::open);
    moveTo = new MenuButton(texts.of("member.moveTo"), Icon.COLLECTION.node(14));
    moveTo.setMnemonicParsing(false);
    moveTo.getStyleClass().add("flat");
    moveTo.disableProperty().bind(context.session().lockedProperty());
    entries =
        new Entries<Content>(
                context,
                Icon.SYSTEM,
                List.of(
                    Column.growing(texts.of("member.columnName"), 200),
                    Column.growing(texts.of("member.columnWhat"), 200)),
                fields,
                new FieldGrid()
                    .pair(new TextFieldRow(name, texts), new TextFieldRow(id, texts).asCode()),
                this::cells)
            .movable(
                (member, place) -> OvfEdits.move(texts.sentence("member.order"), member, place))
            .alsoAtFoot(open, moveTo)
            .removable(texts.of("member.remove"), member -> MemberEdits.remove(envelope(), member))
            .pictured(
                member -> member instanceof VirtualSystemCollection ? Icon.COLLECTION : Icon.SYSTEM)
            .onFill(this::offerPlaces)
            .orElse(
                new EmptyState(
                    Icon.COLLECTION, texts.of("member.none"), texts.of("member.noneHelp")));
    card =
        new Card(texts.of("member.card"), entries.node())
            .actions(
                Actions.edit(
                    context, Icon.ADD, texts.of("member.addCollection"), this::addCollection),
                Actions.edit(context, Icon.ADD, texts.of("member.addSystem"), this::addSystem));
  }

  private Entries<Content> entries() {
    return entries;
  }

  Node node() {
    return card;
  }

  private Envelope envelope() {
    Envelope now = envelope;
    if (now == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return now;
  }

  private List<Cell> cells(Content member) {
    return List.of(Cell.of(member.displayName(), given(member.id())), Cell.muted(what(member)));
  }

  private String what(Content member) {
    if (member instanceof VirtualSystemCollection) {
      return texts.of("member.holds", member.children().size());
    }
    return member.sections(VirtualHardwareSection.class).stream()
        .findFirst()
        .map(hardware -> Devices.of(hardware, Devices.defaultConfiguration(envelope())))
        .map(this::hardware)
        .orElseGet(() -> texts.of("member.noHardware"));
  }

  private String hardware(List<Device> devices) {
    String cpus =
        Devices.first(devices, ResourceType.PROCESSOR)
            .flatMap(Device::quantity)
            .map(number -> texts.of("member.cpus", number))
            .orElse("");
    String memory =
        Devices.first(devices, ResourceType.MEMORY)
            .flatMap(Device::bytes)
            .map(ByteSize::format)
            .orElse("");
    return cpus.isEmpty() || memory.isEmpty() ? cpus + memory : cpus + " · " + memory;
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    return entries
        .opened()
        .map(member ->
            name.equals("id")
                ? MemberEdits.rename(envelope(), member, given(value))
                : SystemEdits.setName(member, value));
  }

  private void open() {
    entries.opened().ifPresent(member -> context.session().reveal(member.element().key()));
  }

  private void offerPlaces(Content member) {
    List<VirtualSystemCollection> places = MemberEdits.destinations(envelope(), member);
    moveTo
        .getItems()
        .setAll(
            places.stream()
                .limit(MOST)
                .map(place -> {
                  MenuItem item = new MenuItem(place.displayName());
                  item.setMnemonicParsing(false);
                  item.setOnAction(
                      event -> context.edit(MemberEdits.move(envelope(), member, place)));
                  return item;
                })
                .toList());
    moveTo.setVisible(!places.isEmpty());
    moveTo.setManaged(!places.isEmpty());
  }

  private void addSystem() {
    VirtualSystemCollection into = collection;
    if (into != null) {
      String id = MemberEdits.freeId(envelope(), "system");
      context.edit(MemberEdits.addSystem(into, id, texts.of("member.newSystem")));
      entries.openLast();
    }
  }

  private void addCollection() {
    VirtualSystemCollection into = collection;
    if (into != null) {
      String id = MemberEdits.freeId(envelope(), "collection");
      context.edit(MemberEdits.addCollection(into, id, texts.of("member.newCollection")));
      entries.openLast();
    }
  }

  void show(VirtualSystemCollection shown, FormState state) {
    collection = shown;
    envelope = state.envelope();
    entries.show(shown.children(), state);
  }

  void reveal(ElementKey element) {
    entries.open(element);
  }
}
