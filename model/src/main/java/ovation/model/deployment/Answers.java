package ovation.model.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementKey;

/**
 * What a deployer answered, put into the properties, and what is wrong with it.
 *
 * @param properties the properties with the answers that fit
 * @param faults a sentence for each answer that does not
 */
public record Answers(DeployedProperties properties, List<String> faults) {

  private static final int SHOWN = 20;

  /** Copies the list. */
  public Answers {
    faults = List.copyOf(faults);
  }

  /**
   * Gives answers.
   *
   * @param properties the properties with the publisher's values
   * @param answers the answers by full key, or by key where that is enough
   * @param system the system or collection that is asked about; null for all
   */
  public static Answers to(
      DeployedProperties properties, Map<String, String> answers, @Nullable Content system) {
    List<ResolvedProperty> asked = system == null ? properties.all() : properties.visibleTo(system);
    List<String> faults = new ArrayList<>();
    Map<ElementKey, String> fitting = new HashMap<>();
    answers.forEach((key, value) -> {
      List<ResolvedProperty> meant = meant(asked, key);
      Optional<String> fault = fault(asked, meant, key, value);
      fault.ifPresent(faults::add);
      if (fault.isEmpty()) {
        meant.forEach(property -> fitting.put(property.property().element().key(), value));
      }
    });
    return new Answers(properties.with(fitting), faults);
  }

  private static List<ResolvedProperty> meant(List<ResolvedProperty> asked, String key) {
    List<ResolvedProperty> full = asked.stream().filter(p -> p.key().equals(key)).toList();
    return full.isEmpty()
        ? asked.stream().filter(p -> key.equals(p.property().key())).toList()
        : full;
  }

  private static Optional<String> fault(
      List<ResolvedProperty> asked, List<ResolvedProperty> meant, String key, String value) {
    List<String> keys = meant.stream().map(ResolvedProperty::key).distinct().toList();
    if (keys.isEmpty()) {
      return Optional.of("There is no property “" + key + "”. " + known(asked));
    }
    if (keys.size() > 1) {
      return Optional.of(
          "“" + key + "” means several properties. Write one of " + String.join(", ", keys) + ".");
    }
    for (ResolvedProperty property : meant) {
      if (!property.isOpen()) {
        return Optional.of("“" + key + "” cannot be answered: the publisher fixed its value.");
      }
      Optional<Sentence> expected = ValueRules.expected(property, value);
      if (expected.isPresent()) {
        String shown = property.isSecret() ? "its value" : "“" + value + "”";
        return Optional.of(
            "“" + key + "” cannot be " + shown + ": " + expected.get() + " is expected.");
      }
    }
    return Optional.empty();
  }

  private static String known(List<ResolvedProperty> asked) {
    List<String> open =
        asked.stream().filter(ResolvedProperty::isOpen).map(ResolvedProperty::key).toList();
    if (open.isEmpty()) {
      return "No property can be answered here.";
    }
    return "There are: "
        + open.stream().distinct().limit(SHOWN).collect(Collectors.joining(", "))
        + (open.stream().distinct().count() > SHOWN ? ", …" : ".");
  }
}
