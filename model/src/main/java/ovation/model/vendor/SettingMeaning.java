package ovation.model.vendor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a key of VMware's settings means.
 *
 * @param kind the list that it belongs to
 * @param key the key, or a pattern: {@code #} stands for a number, {@code *} for the rest
 * @param title a few words
 * @param meaning what it does, in one sentence
 * @param type what the value may be
 * @param since the first hardware version that has it, such as {@code vmx-14}; null for all
 * @param risk what it may do beyond the machine
 * @param riskyValue the value with which it has that risk; null for every value
 */
public record SettingMeaning(
    SettingKind kind,
    String key,
    String title,
    String meaning,
    ValueType type,
    @Nullable String since,
    Risk risk,
    @Nullable String riskyValue) {

  /** The risk of the key with a value; a flag that is missing its value counts as on. */
  public Risk riskOf(@Nullable String value) {
    String risky = riskyValue;
    if (risky == null) {
      return risk;
    }
    Optional<Boolean> wanted = Elements.flag(risky);
    Optional<Boolean> given = Elements.flag(value);
    boolean same =
        wanted.isPresent() && given.isPresent()
            ? wanted.equals(given)
            : risky.equalsIgnoreCase(value == null ? "" : value.strip());
    return same ? risk : Risk.NONE;
  }

  /** Whether the key is a pattern for many keys. */
  public boolean isPattern() {
    return key.indexOf('#') >= 0 || key.indexOf('*') >= 0;
  }

  /** The pattern for keys in lower case. */
  Pattern pattern() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      switch (key.charAt(i)) {
        case '*' -> out.append(".*");
        case '#' -> out.append("[0-9]{1,4}");
        default -> out.append(Pattern.quote(key.substring(i, i + 1).toLowerCase(Locale.ROOT)));
      }
    }
    return Pattern.compile(out.toString(), Pattern.DOTALL);
  }
}
