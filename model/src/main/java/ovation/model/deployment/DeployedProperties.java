package ovation.model.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Category;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.ProductEntry;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.xml.ElementKey;

/**
 * The properties of an appliance with the values that one deployment option and the deployer's
 * answers give them (DSP0243 2.1.1 §9.5). Immutable.
 */
public final class DeployedProperties {

  /** A property before the macros in its value are put in. */
  private record Declared(
      Content owner,
      ProductSection section,
      Property property,
      @Nullable Category category,
      String value,
      ResolvedProperty.Source source) {

    String key() {
      return section.fullKey(property);
    }

    boolean is(String name) {
      return name.equals(key()) || name.equals(property.key());
    }
  }

  private final Envelope envelope;
  private final @Nullable String option;
  private final Map<ElementKey, String> answers;
  private final List<Content> contents;
  private final Map<Content, Content> parents = new HashMap<>();
  private final Map<Content, List<Declared>> declared = new HashMap<>();

  private DeployedProperties(
      Envelope envelope, @Nullable String option, Map<ElementKey, String> answers) {
    this.envelope = envelope;
    this.option = option;
    this.answers = Map.copyOf(answers);
    this.contents = envelope.allContents();
    for (Content content : contents) {
      content.children().forEach(child -> parents.put(child, content));
      declared.put(content, declared(content));
    }
  }

  /**
   * The properties with the publisher's values.
   *
   * @param option the chosen option, null where there are none
   */
  public static DeployedProperties of(Envelope envelope, @Nullable String option) {
    return new DeployedProperties(envelope, option, Map.of());
  }

  /** The same with the deployer's answers, by property element; see {@link Answers}. */
  DeployedProperties with(Map<ElementKey, String> given) {
    Map<ElementKey, String> all = new HashMap<>(answers);
    all.putAll(given);
    return new DeployedProperties(envelope, option, all);
  }

  private List<Declared> declared(Content content) {
    List<Declared> all = new ArrayList<>();
    for (ProductSection section : content.sections(ProductSection.class)) {
      Category category = null;
      for (ProductEntry entry : section.entries()) {
        switch (entry) {
          case Category heading -> category = heading;
          case Property property -> {
            if (isSelected(property.configuration())) {
              all.add(declared(content, section, property, category));
            }
          }
        }
      }
    }
    return all;
  }

  private Declared declared(
      Content owner, ProductSection section, Property property, @Nullable Category category) {
    String answer = answers.get(property.element().key());
    if (answer != null) {
      return new Declared(
          owner, section, property, category, answer, ResolvedProperty.Source.ANSWER);
    }
    Optional<String> chosen =
        property.values().stream()
            .filter(value -> isNamed(value.configuration()))
            .map(PropertyValue::value)
            .filter(Objects::nonNull)
            .findFirst();
    if (chosen.isPresent()) {
      return new Declared(
          owner, section, property, category, chosen.get(), ResolvedProperty.Source.OPTION);
    }
    String plain = property.value();
    String value =
        plain != null
            ? plain
            : property.values().stream()
                .filter(v -> v.configuration() == null && v.value() != null)
                .map(PropertyValue::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    return new Declared(owner, section, property, category, value, ResolvedProperty.Source.DEFAULT);
  }

  private boolean isNamed(@Nullable String options) {
    return options != null
        && option != null
        && List.of(options.strip().split("\\s+")).contains(option);
  }

  private boolean isSelected(@Nullable String options) {
    return options == null || options.isBlank() || isNamed(options);
  }

  /** The collection that a system or collection is a direct child of. */
  public Optional<Content> parent(Content content) {
    return Optional.ofNullable(parents.get(content));
  }

  /** All properties in document order of their owners. */
  public List<ResolvedProperty> all() {
    return contents.stream().flatMap(content -> of(content).stream()).toList();
  }

  /** The properties that a system or collection declares itself. */
  public List<ResolvedProperty> of(Content content) {
    return declared.getOrDefault(content, List.of()).stream().map(this::resolved).toList();
  }

  /**
   * The properties that a system or collection sees: those of the collection that it is a direct
   * child of, then its own; its own where both have a key.
   */
  public List<ResolvedProperty> visibleTo(Content content) {
    List<ResolvedProperty> own = of(content);
    List<String> keys = own.stream().map(ResolvedProperty::key).toList();
    List<ResolvedProperty> all = new ArrayList<>();
    parent(content)
        .map(this::of)
        .orElse(List.of())
        .forEach(property -> {
          if (!keys.contains(property.key())) {
            all.add(property);
          }
        });
    all.addAll(own);
    return all;
  }

  /** The first property of that key or full key; the full key goes before. */
  public Optional<ResolvedProperty> find(String name) {
    List<Declared> all = contents.stream().flatMap(content -> declaredBy(content)).toList();
    return all.stream()
        .filter(property -> property.key().equals(name))
        .findFirst()
        .or(() -> all.stream().filter(property -> property.is(name)).findFirst())
        .map(this::resolved);
  }

  private Stream<Declared> declaredBy(Content content) {
    return declared.getOrDefault(content, List.of()).stream();
  }

  private ResolvedProperty resolved(Declared found) {
    Macros.Expanded value = expanded(found, List.of());
    return new ResolvedProperty(
        found.owner(),
        found.section(),
        found.property(),
        found.category(),
        found.key(),
        value.text(),
        found.source(),
        value.unresolved());
  }

  /** The value with the macros put in, unless they lead back to one of {@code around}. */
  private Macros.Expanded expanded(Declared found, List<Declared> around) {
    List<Declared> inner = new ArrayList<>(around);
    inner.add(found);
    return Macros.expand(
        found.value(),
        name -> meant(found.owner(), name, inner).map(other -> expanded(other, inner)));
  }

  /** A property of the collections around goes before one of the same owner. */
  private Optional<Declared> meant(Content owner, String name, List<Declared> around) {
    for (Content at = parents.get(owner); at != null; at = parents.get(at)) {
      Optional<Declared> found = named(at, name, around);
      if (found.isPresent()) {
        return found;
      }
    }
    return named(owner, name, around);
  }

  private Optional<Declared> named(Content owner, String name, List<Declared> around) {
    Set<Declared> excluded = Set.copyOf(around);
    return declared.getOrDefault(owner, List.of()).stream()
        .filter(property -> property.is(name) && !excluded.contains(property))
        .findFirst();
  }
}
