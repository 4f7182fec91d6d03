package ovation.app.resource;

import static ovation.app.form.Filler.given;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
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
import ovation.model.edit.ResourceEdits;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** What all systems of a collection together may use (DSP0243 2.1.1 §9.3). */
public final class ResourceForm extends OneSection<ResourceAllocationSection> {
  private static final List<String> UNITS =
      List.of("byte * 2^20", "byte * 2^30", "hertz * 10^6", "hertz * 10^9");

  private final Bound fields;
  private final QuantityFieldRow reservation;
  private final QuantityFieldRow limit;
  private final SuggestFieldRow options;
  private final Entries<HardwareItem> entries;

  /** The form of one section. */
  public ResourceForm(FormContext context, NodeId id) {
    super(context, id, ResourceAllocationSection.class);
    fields = new Bound(context, "resource.").through(this::set);
    options = new SuggestFieldRow(fields.attribute("configuration"), List.of(), texts());
    UnitScale number = UnitScale.count("");
    reservation =
        new QuantityFieldRow(fields.amount("Reservation"), number, texts())
            .allowReferences()
            .prompt("0");
    limit =
        new QuantityFieldRow(fields.amount("Limit"), number, texts()).allowReferences().prompt("∞");
    FieldGrid grid =
        new FieldGrid()
            .pair(
                new TextFieldRow(fields.child("ElementName"), texts()),
                new ChoiceFieldRow<>(
                    fields.child("ResourceType"), types(), this::typeName, texts()))
            .pair(reservation, limit)
            .pair(
                new SuggestFieldRow(fields.child("AllocationUnits"), UNITS, texts()),
                new QuantityFieldRow(fields.child("Weight"), number, texts()))
            .pair(
                options,
                new ChoiceFieldRow<>(
                    fields.attribute("bound"),
                    List.of("", "normal", "min", "max"),
                    this::boundName,
                    texts()));
    entries =
        new Entries<HardwareItem>(
                context,
                Icon.RESOURCES,
                List.of(
                    Column.growing(texts().of("resource.columnName"), 200),
                    Column.fixed(texts().of("resource.columnReservation"), 112),
                    Column.fixed(texts().of("resource.columnLimit"), 112),
                    Column.growing(texts().of("resource.columnOption"), 96)),
                fields,
                grid,
                this::cells)
            .removable(texts().of("resource.remove"), ResourceEdits::remove)
            .withMore(
                Set.of(
                    "ElementName",
                    "ResourceType",
                    "Reservation",
                    "Limit",
                    "AllocationUnits",
                    "Weight",
                    "@configuration",
                    "@bound"))
            .onFill(this::measure)
            .orElse(
                new EmptyState(
                    Icon.RESOURCES, texts().of("resource.none"), texts().of("resource.noneHelp")));
    MenuButton add = new MenuButton(texts().of("resource.add"), Icon.ADD.node(14));
    add.getStyleClass().add("flat");
    add.disableProperty().bind(context.session().lockedProperty());
    add.getItems()
        .setAll(
            addition("resource.processor", ResourceType.PROCESSOR, "hertz * 10^6"),
            addition("resource.memory", ResourceType.MEMORY, "byte * 2^20"),
            addition("resource.other", ResourceType.OTHER, null));
    lay(new Card(texts().of("resource.card"), entries.node()).actions(add));
  }

  private static List<String> types() {
    return Arrays.stream(ResourceType.values())
        .map(type -> Integer.toString(type.number()))
        .toList();
  }

  private String typeName(String number) {
    return ResourceType.of(number).map(type -> type.label() + " (" + number + ")").orElse(number);
  }

  private String boundName(String bound) {
    return switch (bound) {
      case "" -> texts().of("resource.boundNone");
      case "normal" -> texts().of("resource.boundNormal");
      case "min" -> texts().of("resource.boundMin");
      case "max" -> texts().of("resource.boundMax");
      default -> bound;
    };
  }

  private List<Cell> cells(HardwareItem item) {
    return List.of(
        Cell.of(given(item.elementName())),
        Cell.of(Amounts.words(item.reservation(), item.allocationUnits(), texts())),
        Cell.of(Amounts.words(item.limit(), item.allocationUnits(), texts())),
        Cell.muted(String.join(", ", item.configurations())));
  }

  private void measure(HardwareItem item) {
    reservation.measureIn(fields.scale("Reservation"));
    limit.measureIn(fields.scale("Limit"));
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    return entries
        .opened()
        .map(item ->
            name.equals("configuration") || name.equals("bound")
                ? ResourceEdits.setAttribute(item, name, value)
                : ResourceEdits.setProperty(item, name, value));
  }

  private MenuItem addition(String key, ResourceType type, @Nullable String units) {
    MenuItem item = new MenuItem(texts().of(key));
    item.setOnAction(event -> {
      context().edit(ResourceEdits.add(section(), texts().of(key), type, units));
      entries.openLast();
    });
    return item;
  }

  @Override
  protected void fill(ResourceAllocationSection section, FormState now) {
    List<String> ids = new ArrayList<>();
    now.envelope().configurations().stream()
        .map(Configuration::id)
        .map(String::valueOf)
        .forEach(ids::add);
    options.suggest(ids);
    entries.show(section.items(), now);
  }

  @Override
  public String subtitle() {
    return texts().of("resource.subtitle", content().displayName());
  }

  @Override
  public void reveal(ElementKey element) {
    entries.open(element);
  }
}
