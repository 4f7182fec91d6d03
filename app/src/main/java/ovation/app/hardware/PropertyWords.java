package ovation.app.hardware;

import java.util.List;
import java.util.Map;
import ovation.app.text.Texts;

/** What the numbers of CIM's enumerations mean, for properties that have one. */
final class PropertyWords {
  private static final List<String> BOOLEAN = List.of("true", "false");
  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "AutomaticAllocation",
          BOOLEAN,
          "AutomaticDeallocation",
          BOOLEAN,
          "Promiscuous",
          BOOLEAN,
          "SourceMACFilteringEnabled",
          BOOLEAN,
          "ConsumerVisibility",
          List.of("0", "2", "3", "4"),
          "MappingBehavior",
          List.of("0", "2", "3", "4", "5"),
          "ChangeableType",
          List.of("0", "1", "2", "3"),
          "Access",
          List.of("0", "1", "2", "3"));

  private final Texts texts;

  PropertyWords(Texts texts) {
    this.texts = texts;
  }

  /** The values to choose from; none for a property that is typed freely. */
  List<String> choices(String property) {
    return CHOICES.getOrDefault(property, List.of());
  }

  /** How a value reads: the number with its meaning; what is no known value as it is written. */
  String name(String property, String value) {
    List<String> known = choices(property);
    return known.equals(BOOLEAN) || !known.contains(value)
        ? value
        : value + " · " + texts.of("cim." + property + value);
  }
}
