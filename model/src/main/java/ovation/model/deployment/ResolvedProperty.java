package ovation.model.deployment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Category;
import ovation.model.envelope.Content;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.property.PropertyType;
import ovation.model.property.Qualifier;
import ovation.model.property.Qualifiers;
import ovation.model.text.Sentence;

/**
 * A property with the value that a guest gets (DSP0243 2.1.1 §9.5).
 *
 * @param owner the system or collection that declares it
 * @param section the section that declares it
 * @param property the declaration
 * @param category the heading that it stands under, null for none
 * @param key the full key: {@code [class.]key[.instance]}
 * @param value the value with its macros put in; empty if there is none
 * @param source where the value comes from
 * @param unresolved the macros that name nothing, as written; they stay in the value
 */
public record ResolvedProperty(
    Content owner,
    ProductSection section,
    Property property,
    @Nullable Category category,
    String key,
    String value,
    Source source,
    List<String> unresolved) {

  /** Where a value comes from. */
  public enum Source {
    /** The publisher's default for every option. */
    DEFAULT,
    /** The publisher's default for the chosen option. */
    OPTION,
    /** The deployer. */
    ANSWER
  }

  /** Copies the list. */
  public ResolvedProperty {
    unresolved = List.copyOf(unresolved);
  }

  /** Whether a deployer may choose the value; else the publisher's is final. */
  public boolean isOpen() {
    return property.isUserConfigurable();
  }

  /** Whether the value is hidden on a screen: a password by its attribute or by its type. */
  public boolean isSecret() {
    return property.isPassword()
        || type().filter(type -> type.name().equalsIgnoreCase("password")).isPresent();
  }

  /** The type; empty if it is missing or nobody knows it. */
  public Optional<PropertyType> type() {
    return Optional.ofNullable(property.type()).flatMap(PropertyType::parse);
  }

  /** The qualifiers of the standard and, behind them, VMware's own. */
  public Qualifiers qualifiers() {
    Qualifiers standard = Qualifiers.parse(property.qualifiers());
    String vendor = property.element().attribute(Namespaces.VMW, "qualifiers").orElse("");
    return vendor.isBlank() ? standard : standard.and(Qualifiers.parse(vendor));
  }

  /**
   * The network whose addresses the value is one of: {@code Net} of {@code Ip("Net")} or of the
   * type {@code ip:Net}; empty text for an address of no network in particular; absent for anything
   * that is no address.
   */
  public Optional<String> addressNetwork() {
    String type = property.type() == null ? "" : property.type().strip();
    if (type.equalsIgnoreCase("ip") || type.regionMatches(true, 0, "ip:", 0, 3)) {
      return Optional.of(type.length() > 3 ? type.substring(3).strip() : "");
    }
    return qualifiers()
        .find("Ip")
        .map(Qualifier::arguments)
        .map(arguments -> arguments.isEmpty() ? "" : arguments.getFirst());
  }

  /**
   * What a deployer has to give instead of a value, as the end of a sentence: {@code a number from
   * 1 to 64}; empty for a value that fits. An empty text is no answer.
   */
  public Optional<Sentence> expected(String answer) {
    return ValueRules.expected(this, answer);
  }

  /** Whether a deployer has to answer: there is no value, and none is no value of the type. */
  public boolean needsAnswer() {
    return isOpen() && value.isEmpty() && ValueRules.needsValue(this);
  }
}
