package ovation.app.product;

import static ovation.app.form.Filler.given;
import static ovation.app.form.Filler.orNothing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldProblem;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.text.Texts;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.property.Qualifiers;
import ovation.packaging.encryption.Secrecy;

/** The fields of the open property. */
final class PropertyModel {
  /** The types of the standard, the most usual first (DSP0243 2.1.1 §9.5.1). */
  static final List<String> TYPES =
      List.of(
          "string", "boolean", "uint8", "uint16", "uint32", "uint64", "sint8", "sint16", "sint32",
          "sint64", "real32", "real64");

  /** The control that suits a default value. */
  enum Control {
    TEXT,
    YES_NO,
    CHOICE,
    SECRET
  }

  final FieldModel<String> key;
  final FieldModel<String> type;
  final FieldModel<String> label;
  final FieldModel<String> description;
  final FieldModel<String> value;
  final FieldModel<String> qualifiers;
  final FieldModel<Boolean> userConfigurable;
  final FieldModel<Boolean> password;
  final LimitsModel limits;

  private final Map<String, FieldModel<String>> perOption = new LinkedHashMap<>();
  private final FormContext context;
  private final Texts texts;
  private @Nullable FormState state;
  private @Nullable Property property;

  PropertyModel(FormContext context) {
    this.context = context;
    texts = context.texts();
    key = attribute("property.key", "key");
    key.check(
        text -> text.isBlank() ? Optional.of(texts.of("property.keyNeeded")) : Optional.empty());
    type = attribute("property.type", "type");
    value = attribute("property.value", "value");
    qualifiers = attribute("property.qualifiers", "qualifiers");
    label = context.field("property.label", "");
    label.onCommit(text -> setText("Label", text));
    description = context.field("property.description", "");
    description.onCommit(text -> setText("Description", text));
    userConfigurable = flag("property.userConfigurable", "userConfigurable");
    password = flag("property.password", "password");
    limits = new LimitsModel(context);
  }

  private FieldModel<String> attribute(String labelKey, String name) {
    FieldModel<String> field = context.field(labelKey, "");
    return field.onCommit(
        text -> with(p -> context.edit(ProductEdits.setAttribute(p, name, orNothing(text)))));
  }

  private FieldModel<Boolean> flag(String labelKey, String name) {
    FieldModel<Boolean> field = context.field(labelKey, false);
    return field.onCommit(
        yes -> with(p -> context.edit(ProductEdits.setAttribute(p, name, yes ? "true" : null))));
  }

  private void setText(String element, String text) {
    with(p -> context.edit(ProductEdits.setText(p, element, orNothing(text))));
  }

  private void with(Consumer<Property> action) {
    Property now = property;
    if (now != null) {
      action.accept(now);
    }
  }

  void show(FormState now, Property shown) {
    state = now;
    property = shown;
    Filler filler = new Filler(context, now);
    filler.text(key, Property.class, shown, "key", Property::key);
    filler.text(type, Property.class, shown, "type", Property::type);
    filler.text(value, Property.class, shown, "value", Property::value);
    filler.text(qualifiers, Property.class, shown, "qualifiers", Property::qualifiers);
    filler.text(label, Property.class, shown, "Label", words(Property::label));
    filler.text(description, Property.class, shown, "Description", words(Property::description));
    filler.flag(
        userConfigurable, Property.class, shown, "userConfigurable", Property::isUserConfigurable);
    filler.flag(password, Property.class, shown, "password", Property::isPassword);
    value.help(Secrecy.isEncrypted(shown) ? texts.of("property.valueEncrypted") : "");
    limits.show(filler, shown);
    explainQualifiers(shown);
    showOptions(now, shown, filler);
  }

  static Function<Property, @Nullable String> words(Function<Property, @Nullable LocalText> text) {
    return property -> {
      LocalText found = text.apply(property);
      return found == null ? null : found.text();
    };
  }

  /** What the qualifiers say in words, or what is wrong with them. */
  private void explainQualifiers(Property shown) {
    Qualifiers read = Qualifiers.parse(shown.qualifiers());
    qualifiers.help(
        read.all().isEmpty()
            ? texts.of("property.qualifiersHelp")
            : QualifierWords.of(read, texts));
    if (read.fault().isPresent() && qualifiers.problemProperty().get() == null) {
      qualifiers.showProblem(
          FieldProblem.error(texts.of("property.qualifiersFault", read.fault().get())));
    }
  }

  private void showOptions(FormState now, Property shown, Filler filler) {
    List<Configuration> options = now.envelope().configurations();
    List<String> ids = options.stream().map(o -> String.valueOf(o.id())).toList();
    perOption.keySet().retainAll(ids);
    for (Configuration option : options) {
      String id = String.valueOf(option.id());
      FieldModel<String> field = perOption.computeIfAbsent(id, this::optionField);
      Optional<PropertyValue> own = valueFor(shown, id);
      String current = own.map(v -> given(v.value())).orElse("");
      String before =
          filler
              .saved(Property.class, shown)
              .map(saved -> valueFor(saved, id).map(v -> given(v.value())).orElse(""))
              .orElse(current);
      field.show(current, before);
      field.rawProperty().set(own.map(v -> v.element().source()).orElse(""));
      field.showProblem(own.flatMap(v -> filler.problem(v.element(), "value")).orElse(null));
    }
  }

  private FieldModel<String> optionField(String id) {
    FieldModel<String> field = new FieldModel<>(optionLabel(id), "");
    field.enabledProperty().bind(context.session().lockedProperty().not());
    return field.onCommit(
        text -> with(p -> context.edit(ProductEdits.setValue(p, id, orNothing(text)))));
  }

  private String optionLabel(String id) {
    FormState now = state;
    return now == null
        ? id
        : now.envelope().configurations().stream()
            .filter(option -> id.equals(option.id()))
            .map(option -> option.label() == null ? id : option.label().text())
            .findFirst()
            .orElse(id);
  }

  private static Optional<PropertyValue> valueFor(Property property, String option) {
    return property.values().stream().filter(v -> option.equals(v.configuration())).findFirst();
  }

  /** Whether a value stands in clear that nobody but the deployer should know. */
  boolean hasClearSecret() {
    Property now = property;
    return now != null && Secrecy.isSecret(now);
  }

  /** Asks who will be able to decrypt, and encrypts the values. */
  void encrypt() {
    with(p -> context.encrypt(p.element().key()));
  }

  /** The default for each option, by its id. */
  Map<String, FieldModel<String>> perOption() {
    return perOption;
  }

  /** The control that suits the default value of the property. */
  Control control() {
    if (password.value()) {
      return Control.SECRET;
    }
    if (type.value().strip().equalsIgnoreCase("boolean")) {
      return Control.YES_NO;
    }
    return choices().isEmpty() ? Control.TEXT : Control.CHOICE;
  }

  /** What the qualifiers allow as values; empty if anything is. */
  List<String> choices() {
    return Qualifiers.parse(qualifiers.value()).valueMap().orElse(List.of());
  }

  /** The types of the standard, then VMware's own: addresses of each network, texts with limits. */
  List<String> types() {
    List<String> types = new ArrayList<>(TYPES);
    FormState now = state;
    if (now != null) {
      now.envelope().networks().forEach(network -> types.add("ip:" + network.name()));
    }
    types.addAll(List.of("password", "string(1..64)", "int(1..100)", "string[\"a\", \"b\"]"));
    return types;
  }

  /** The networks of the appliance. */
  List<String> networks() {
    FormState now = state;
    return now == null
        ? List.of()
        : now.envelope().networks().stream().map(network -> given(network.name())).toList();
  }
}
