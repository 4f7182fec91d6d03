package ovation.app.hardware;

import static ovation.app.form.Filler.given;
import static ovation.app.form.Filler.orNothing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.model.edit.DeviceVariants;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.text.Sentence;

/**
 * One item of a device: its amounts for all options, for some, or as the mark of a range. The
 * quantity of memory is in bytes, everything else as it is written.
 */
final class VariantModel {
  final FieldModel<String> quantity;
  final FieldModel<String> reservation;
  final FieldModel<String> limit;
  final FieldModel<String> weight;

  private final FormContext context;
  private final Texts texts;
  private final boolean bytes;
  private HardwareItem item;
  private String unit = "";

  VariantModel(FormContext context, HardwareItem item) {
    this.context = context;
    this.item = item;
    texts = context.texts();
    bytes = ResourceType.of(item.resourceType()).filter(ResourceType.MEMORY::equals).isPresent();
    quantity = field("variant.quantity", "VirtualQuantity");
    reservation = field("variant.reservation", "Reservation");
    limit = field("variant.limit", "Limit");
    weight = context.field("variant.weight", "");
    weight.check(this::checkNumber).onCommit(text -> set("variant.weight", "Weight", text));
  }

  private FieldModel<String> field(String key, String property) {
    FieldModel<String> field = context.field(key, "");
    return field
        .check(this::checkNumber)
        .onCommit(text -> set(key, property, bytes ? inUnits(text) : text));
  }

  private Optional<String> checkNumber(String text) {
    boolean number = text.isEmpty() || Units.number(text).isPresent();
    boolean fits = !bytes || text.isEmpty() || !inUnits(text).isEmpty();
    return number && fits ? Optional.empty() : Optional.of(texts.of("variant.notANumber"));
  }

  /** Bytes in the unit of the item; "" for an amount that is no whole number of units. */
  private String inUnits(String text) {
    long factor = factor();
    return Units.bytes(text, null)
        .filter(size -> size % factor == 0)
        .map(size -> Long.toString(size / factor))
        .orElse("");
  }

  private long factor() {
    return Units.parse(unit)
        .filter(parsed -> parsed.base() == Units.Base.BYTE)
        .map(Units.Unit::factor)
        .orElse(1L);
  }

  private void set(String key, String property, String text) {
    Sentence undo = texts.sentence("variant.set", texts.of(key), given(item.elementName()));
    context.edit(HardwareEdits.setProperty(undo, item, property, orNothing(text)));
  }

  /** Whether amounts are sizes in bytes. */
  boolean isBytes() {
    return bytes;
  }

  /** Shows the item as it is now. */
  void show(HardwareState state, Device device, HardwareItem now) {
    item = now;
    String own = now.allocationUnits();
    unit = own != null ? own : given(device.value(HardwareItem::allocationUnits));
    Filler filler = new Filler(context, state.state());
    show(filler, quantity, "VirtualQuantity", HardwareItem::virtualQuantity, bytes);
    show(filler, reservation, "Reservation", HardwareItem::reservation, bytes);
    show(filler, limit, "Limit", HardwareItem::limit, bytes);
    show(filler, weight, "Weight", HardwareItem::weight, false);
  }

  private void show(
      Filler filler,
      FieldModel<String> field,
      String property,
      Function<HardwareItem, @Nullable String> value,
      boolean size) {
    String now = text(value.apply(item), size);
    String before =
        filler
            .saved(HardwareItem.class, item)
            .map(saved -> text(value.apply(saved), size))
            .orElse(now);
    field.show(now, before);
    filler.place(field, item.element(), property);
  }

  private String text(@Nullable String value, boolean size) {
    return size
        ? Units.bytes(value, unit).map(amount -> Long.toString(amount)).orElse(given(value))
        : given(value);
  }

  /** For whom it is: all options, some, or a limit of the range. */
  String title() {
    String bound = given(item.bound());
    String what =
        switch (bound) {
          case "min" -> texts.of("variant.min");
          case "max" -> texts.of("variant.max");
          case "normal" -> texts.of("variant.normal");
          default -> "";
        };
    List<String> options = item.configurations();
    String whom =
        options.isEmpty()
            ? what.isEmpty() ? texts.of("variant.all") : ""
            : texts.of("variant.forOption", String.join(", ", options));
    return what.isEmpty() ? whom : whom.isEmpty() ? what : what + " · " + whom;
  }

  /** Removes the item. */
  void remove() {
    context.edit(DeviceVariants.remove(item));
  }
}
