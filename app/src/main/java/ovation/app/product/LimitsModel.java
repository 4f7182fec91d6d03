package ovation.app.product;

import static ovation.app.form.Filler.given;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.Property;
import ovation.model.property.PropertyType;
import ovation.model.property.Qualifier;
import ovation.model.property.QualifierText;
import ovation.model.property.Qualifiers;

/**
 * What values a property takes, one field for each of its qualifiers (DSP0243 2.1.1 §9.5.1), and
 * what vSphere fills in by itself.
 */
final class LimitsModel {
  /** What vSphere can fill in, by the names of its qualifiers; "" for nothing. */
  static final List<String> FILLED =
      List.of(
          "",
          "Ip",
          "Netmask",
          "Gateway",
          "Dns",
          "DomainName",
          "SearchPath",
          "Subnet",
          "HostPrefix",
          "HttpProxy",
          "Net",
          "AutoIp",
          "VimIp");

  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,9}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}([.][0-9]{1,20})?");

  final FieldModel<String> minLen;
  final FieldModel<String> maxLen;
  final FieldModel<String> minValue;
  final FieldModel<String> maxValue;
  final FieldModel<String> choices;
  final FieldModel<String> filled;
  final FieldModel<String> network;

  private final FormContext context;
  private final Texts texts;
  private @Nullable Property property;

  LimitsModel(FormContext context) {
    this.context = context;
    texts = context.texts();
    minLen = limit("property.minLen", "MinLen", LENGTH);
    maxLen = limit("property.maxLen", "MaxLen", LENGTH);
    minValue = limit("property.minValue", "MinValue", NUMBER);
    maxValue = limit("property.maxValue", "MaxValue", NUMBER);
    choices = context.field("property.choices", "");
    choices.help(texts.of("property.choicesHelp"));
    choices.onCommit(this::setChoices);
    filled = context.field("property.filled", "");
    filled.help(texts.of("property.filledHelp"));
    filled.onCommit(name -> setFilled(name, network().orElse("")));
    network = context.field("property.filledNetwork", "");
    network.onCommit(
        name -> vendor().ifPresent(qualifier -> setFilled(qualifier.name(), name.strip())));
  }

  private FieldModel<String> limit(String labelKey, String qualifier, Pattern form) {
    FieldModel<String> field = context.field(labelKey, "");
    field.check(text ->
        text.isBlank() || form.matcher(text.strip()).matches()
            ? Optional.empty()
            : Optional.of(texts.of("property.limitForm")));
    return field.onCommit(text -> set(qualifier, text.isBlank() ? null : List.of(text.strip())));
  }

  private void setChoices(String lines) {
    List<String> all = lines.stripTrailing().lines().toList();
    set("ValueMap", all.isEmpty() ? null : all);
  }

  private void set(String name, @Nullable List<String> arguments) {
    Property now = property;
    if (now != null) {
      String changed =
          arguments == null
              ? QualifierText.without(now.qualifiers(), name)
              : QualifierText.with(now.qualifiers(), name, arguments);
      context.edit(ProductEdits.setAttribute(now, "qualifiers", changed));
    }
  }

  /** Writes where the present one stands, else among VMware's own qualifiers. */
  private void setFilled(String name, String net) {
    Property now = property;
    if (now == null) {
      return;
    }
    boolean standard =
        vendor().filter(Qualifiers.parse(now.qualifiers()).all()::contains).isPresent();
    String text = standard ? now.qualifiers() : vendorText(now);
    String old = vendor().map(Qualifier::name).orElse(name);
    List<String> arguments = net.isEmpty() ? List.of() : List.of(net);
    String kept = old.equalsIgnoreCase(name) ? text : QualifierText.without(text, old);
    String changed = name.isEmpty() ? kept : QualifierText.with(kept, name, arguments);
    context.edit(
        standard
            ? ProductEdits.setAttribute(now, "qualifiers", changed)
            : ProductEdits.setVendorQualifiers(now, changed));
  }

  private static @Nullable String vendorText(Property of) {
    return of.element().attribute(Namespaces.VMW, "qualifiers").orElse(null);
  }

  private Optional<Qualifier> vendor() {
    Property now = property;
    return now == null ? Optional.empty() : vendor(now);
  }

  private static Optional<Qualifier> vendor(Property of) {
    return Qualifiers.parse(of.qualifiers()).and(Qualifiers.parse(vendorText(of))).all().stream()
        .filter(Qualifier::isVendor)
        .findFirst();
  }

  private Optional<String> network() {
    return vendor().flatMap(q -> q.arguments().stream().findFirst());
  }

  void show(Filler filler, Property shown) {
    property = shown;
    Optional<Property> before = filler.saved(Property.class, shown);
    show(minLen, shown, before, first("MinLen"));
    show(maxLen, shown, before, first("MaxLen"));
    show(minValue, shown, before, first("MinValue"));
    show(maxValue, shown, before, first("MaxValue"));
    show(
        choices,
        shown,
        before,
        p -> String.join("\n", Qualifiers.parse(p.qualifiers()).valueMap().orElse(List.of())));
    show(filled, shown, before, p -> vendor(p).map(q -> spelled(q.name())).orElse(""));
    show(
        network,
        shown,
        before,
        p -> vendor(p).flatMap(q -> q.arguments().stream().findFirst()).orElse(""));
    minLen.help(ofType(shown));
    minValue.help(ofType(shown));
  }

  private void show(
      FieldModel<String> field,
      Property shown,
      Optional<Property> before,
      Function<Property, String> reader) {
    String current = reader.apply(shown);
    field.show(current, before.map(reader).orElse(current));
    field.onShowSource(() -> context.source().accept(shown.element().key()));
  }

  private static Function<Property, String> first(String name) {
    return p ->
        Qualifiers.parse(p.qualifiers())
            .find(name)
            .flatMap(q -> q.arguments().stream().findFirst())
            .orElse("");
  }

  /** VMware's spelling of a name. */
  private static String spelled(String name) {
    return FILLED.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
  }

  /** The limits that the type itself sets, in words; "" for none. */
  private String ofType(Property of) {
    return PropertyType.parse(given(of.type()))
        .filter(type -> type.min().isPresent() || type.max().isPresent())
        .map(type ->
            texts.of(
                "property.limitsOfType",
                given(of.type()),
                type.min().map(n -> n.toPlainString()).orElse("…"),
                type.max().map(n -> n.toPlainString()).orElse("…")))
        .orElse("");
  }

  /** What the values of a type are; empty for a type that nobody knows. */
  static Optional<PropertyType.Kind> kind(String type) {
    return PropertyType.parse(type).map(PropertyType::kind);
  }
}
