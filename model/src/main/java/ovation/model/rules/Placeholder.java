package ovation.model.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells values that a build fills in later: {@code @@SIZE@@}, {@code {size}}, <code>${SIZE}</code>,
 * {@code DISK_SIZE} and their like are common in templates.
 */
public final class Placeholder {

  private static final String[][] MARKS = {
    {"@@", "@@"},
    {"${", "}"},
    {"{{", "}}"},
    {"{", "}"},
    {"<%", "%>"},
    {"%(", ")s"},
    {"#", "#"},
    {"@", "@"},
    {"%", "%"},
    {"__", "__"},
    {"[", "]"},
    {"<", ">"}
  };

  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");
  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_-]{2,60}");
  private static final Pattern INSIDE = Pattern.compile("\\{[A-Za-z_][A-Za-z0-9_.]*}");

  private Placeholder() {}

  /** True if the value, as a whole, is to be filled in. */
  public static boolean isAll(@Nullable String value) {
    if (value == null) {
      return false;
    }
    String text = value.strip();
    for (String[] mark : MARKS) {
      if (text.length() > mark[0].length() + mark[1].length()
          && text.startsWith(mark[0])
          && text.endsWith(mark[1])) {
        return true;
      }
    }
    if (text.length() < 200 && CAPITALS.matcher(text).matches()) {
      return true;
    }
    return text.length() > 1 && text.charAt(0) == '$' && Character.isLetter(text.charAt(1));
  }

  /** True if a value that should be a number is to be filled in: also a word in capitals. */
  public static boolean isNumber(@Nullable String value) {
    return isIn(value) || (value != null && WORD.matcher(value.strip()).matches());
  }

  /** True if a part of the value is to be filled in, told by an unmistakable mark. */
  public static boolean isIn(@Nullable String value) {
    return value != null
        && (isAll(value)
            || value.contains("${")
            || value.contains("{{")
            || value.contains("@@")
            || value.contains("<%")
            || INSIDE.matcher(value).find());
  }
}
