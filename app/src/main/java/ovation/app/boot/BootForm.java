package ovation.app.boot;

import static ovation.app.form.Filler.given;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextAreaRow;
import ovation.app.field.TextFieldRow;
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
import ovation.app.value.MoreValues;
import ovation.icons.Icon;
import ovation.model.edit.BootEdits;
import ovation.model.envelope.BootConfiguration;
import ovation.model.envelope.BootDeviceSection;
import ovation.model.envelope.BootSource;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** The devices that a system starts from, in order (DSP0243 2.1.1 §9.17). */
public final class BootForm extends OneSection<BootDeviceSection> {
  private static final List<String> DEVICES =
      List.of(
          "CIM:Hard-Disk:1",
          "CIM:Hard-Disk:2",
          "CIM:CD/DVD:1",
          "CIM:Network:1",
          "CIM:Floppy:1",
          "CIM:USB:1");

  private final Bound order;
  private final MoreValues orderMore;
  private final Entries<BootSource> entries;

  /** The form of one section. */
  public BootForm(FormContext context, NodeId id) {
    super(context, id, BootDeviceSection.class);
    order = new Bound(context, "bootorder.");
    orderMore = new MoreValues(context, Set.of("ElementName", "InstanceID", "Description"));
    Bound fields = new Bound(context, "boot.").through(this::set);
    entries =
        new Entries<BootSource>(
                context,
                Icon.STARTUP,
                List.of(
                    Column.fixed("", 24),
                    Column.growing(texts().of("boot.columnName"), 200),
                    Column.growing(texts().of("boot.columnDevice"), 200)),
                fields,
                new FieldGrid()
                    .wide(new TextFieldRow(fields.child("ElementName"), texts()))
                    .wide(
                        new SuggestFieldRow(fields.child("StructuredBootString"), DEVICES, texts())
                            .meanings(this::meaning))
                    .pair(
                        new TextFieldRow(fields.child("BIOSBootString"), texts()).asCode(),
                        new TextFieldRow(fields.child("BootString"), texts()).asCode())
                    .pair(
                        new TextFieldRow(fields.child("InstanceID"), texts()).asCode(),
                        new SuggestFieldRow(
                                fields.child("FailThroughSupported"),
                                List.of("0", "1", "2"),
                                texts())
                            .meanings(this::failing)),
                this::cells)
            .withMore(
                Set.of(
                    "ElementName",
                    "StructuredBootString",
                    "BIOSBootString",
                    "BootString",
                    "InstanceID",
                    "FailThroughSupported"))
            .movable(BootEdits::move)
            .removable(texts().of("boot.remove"), BootEdits::remove)
            .orElse(
                new EmptyState(
                    Icon.STARTUP,
                    texts().of("boot.none"),
                    texts().of("boot.noneHelp"),
                    Actions.edit(context, Icon.ADD, texts().of("boot.add"), this::add)));
    lay(
        new Card(texts().of("boot.card"), entries.node())
            .actions(Actions.edit(context, Icon.ADD, texts().of("boot.add"), this::add)),
        new Card(
            texts().of("bootorder.card"),
            new VBox(
                new FieldGrid()
                    .pair(
                        new TextFieldRow(order.child("ElementName"), texts()),
                        new TextFieldRow(order.child("InstanceID"), texts()).asCode())
                    .wide(new TextAreaRow(order.child("Description"), texts(), 2)),
                orderMore.node())));
  }

  private List<Cell> cells(BootSource source) {
    int place = sources().indexOf(source) + 1;
    String device = given(source.structuredBootString());
    return List.of(
        Cell.muted(Integer.toString(place)),
        Cell.of(given(source.elementName())),
        Cell.of(meaning(device).isEmpty() ? device : meaning(device), ""));
  }

  /** What stands behind a device's name: "CIM:Hard-Disk:1" is the first hard disk. */
  private String meaning(String device) {
    String[] parts = device.split(":", -1);
    if (parts.length != 3 || !parts[2].matches("[0-9]{1,3}")) {
      return "";
    }
    int number = Integer.parseInt(parts[2]);
    return switch (parts[1]) {
      case "Hard-Disk" -> texts().of("boot.disk", number);
      case "CD/DVD" -> texts().of("boot.cd", number);
      case "Network" -> texts().of("boot.network", number);
      case "Floppy" -> texts().of("boot.floppy", number);
      case "USB" -> texts().of("boot.usb", number);
      default -> "";
    };
  }

  private String failing(String number) {
    return switch (number) {
      case "0" -> texts().of("boot.failUnknown");
      case "1" -> texts().of("boot.failThrough");
      case "2" -> texts().of("boot.failStop");
      default -> "";
    };
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    return entries.opened().map(source -> BootEdits.setProperty(source, name, value));
  }

  private void add() {
    context().edit(BootEdits.addSource(section(), texts().of("boot.newName"), DEVICES.getFirst()));
    entries.openLast();
  }

  private List<BootSource> sources() {
    return section().configurations().stream()
        .flatMap(configuration -> configuration.sources().stream())
        .toList();
  }

  @Override
  protected void fill(BootDeviceSection section, FormState now) {
    XmlElement first =
        section.configurations().stream().findFirst().map(BootConfiguration::element).orElse(null);
    order.show(first, now);
    orderMore.show(first, now);
    entries.show(sources(), now);
  }

  @Override
  protected Edit removal(BootDeviceSection section) {
    return BootEdits.remove(section);
  }

  @Override
  public String subtitle() {
    return texts().of("boot.subtitle", sources().size());
  }

  @Override
  public void reveal(ElementKey element) {
    entries.open(element);
  }
}
