package ovation.app.hardware;

import static ovation.app.form.Filler.given;
import static ovation.app.form.Filler.orNothing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.field.UnitScale;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.app.value.Quantity;
import ovation.model.edit.DeviceVariants;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.hardware.Units;
import ovation.model.text.Sentence;

/**
 * One item of a device: its amounts for all options, for some, or as the mark of a range. They are
 * shown in units that people use, where the unit is known.
 */
final class VariantModel {
  final FieldModel<String> quantity;
  final FieldModel<String> reservation;
  final FieldModel<String> limit;
  final FieldModel<String> weight;

  private final FormContext context;
  private final Texts texts;
  private HardwareItem item;
  private String unit = "";

  VariantModel(FormContext context, HardwareItem item) {
    this.context = context;
    this.item = item;
    texts = context.texts();
    quantity = field("variant.quantity", "VirtualQuantity");
    reservation = field("variant.reservation", "Reservation");
    limit = field("variant.limit", "Limit");
    weight = context.field("variant.weight", "");
    weight
        .check(text -> checkNumber("Weight", text))
        .onCommit(text -> set("variant.weight", "Weight", text));
  }

  private FieldModel<String> field(String key, String property) {
    FieldModel<String> field = context.field(key, "");
    return field
        .check(text -> checkNumber(property, text))
        .onCommit(text ->
            set(key, property, measure(property).flatMap(q -> q.written(text)).orElse(text)));
  }

  private Optional<String> checkNumber(String property, String text) {
    return text.isEmpty() || Units.number(text).isPresent()
        ? measure(property).flatMap(quantity -> quantity.refusal(text, texts))
        : Optional.of(texts.of("variant.notANumber"));
  }

  private Optional<Quantity> measure(String property) {
    return Quantity.of(property, item.element(), unit);
  }

  /** The units in which an amount is shown now. */
  UnitScale scale(String property) {
    return measure(property).map(Quantity::scale).orElse(UnitScale.count(""));
  }

  private void set(String key, String property, String text) {
    Sentence undo = texts.sentence("variant.set", texts.of(key), given(item.elementName()));
    context.edit(HardwareEdits.setProperty(undo, item, property, orNothing(text)));
  }

  /** Shows the item as it is now. */
  void show(HardwareState state, Device device, HardwareItem now) {
    item = now;
    unit = given(device.value(HardwareItem::allocationUnits));
    Filler filler = new Filler(context, state.state());
    show(filler, quantity, "VirtualQuantity", HardwareItem::virtualQuantity);
    show(filler, reservation, "Reservation", HardwareItem::reservation);
    show(filler, limit, "Limit", HardwareItem::limit);
    show(filler, weight, "Weight", HardwareItem::weight);
  }

  private void show(
      Filler filler,
      FieldModel<String> field,
      String property,
      Function<HardwareItem, @Nullable String> value) {
    String now = text(value.apply(item), property);
    String before =
        filler
            .saved(HardwareItem.class, item)
            .map(saved -> text(value.apply(saved), property))
            .orElse(now);
    field.show(now, before);
    filler.place(field, item.element(), property);
  }

  private String text(@Nullable String value, String property) {
    String text = given(value);
    return measure(property).map(quantity -> quantity.shown(text)).orElse(text);
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
