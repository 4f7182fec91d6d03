package ovation.model.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values of properties put in for {@code ${name}}, in values of other properties and in capacities
 * of disks (DSP0243 2.1.1 §9.5.1). A name that means nothing, or that leads back to itself, stays
 * as it is written.
 */
final class Macros {

  private static final Pattern MACRO = Pattern.compile("\\$\\{([^{}$]{1,200})}");
  private static final int LONGEST = 1 << 20;

  /** Finds the value that a name means, with the macros of that value put in. */
  interface Lookup {
    Optional<Expanded> value(String name);
  }

  /**
   * A text with its macros put in.
   *
   * @param text the text
   * @param unresolved the macros that stay, as written
   */
  record Expanded(String text, List<String> unresolved) {}

  private Macros() {}

  /** The name in a text that is one macro and nothing else. */
  static Optional<String> only(String text) {
    Matcher matcher = MACRO.matcher(text.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static Expanded expand(String text, Lookup lookup) {
    List<String> unresolved = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    Matcher matcher = MACRO.matcher(text);
    int at = 0;
    while (matcher.find()) {
      out.append(text, at, matcher.start());
      Optional<Expanded> value =
          lookup.value(matcher.group(1)).filter(v -> out.length() + v.text().length() <= LONGEST);
      out.append(value.map(Expanded::text).orElse(matcher.group()));
      value.map(Expanded::unresolved).orElse(List.of(matcher.group())).forEach(unresolved::add);
      at = matcher.end();
    }
    return new Expanded(out.append(text.substring(at)).toString(), unresolved);
  }
}
