package ovation.model.envelope;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Misspelt namespaces of the envelope, as tools and people write them. */
public final class NamespaceSpelling {

  private static final Pattern NEAR =
      Pattern.compile(
          "(?:https?://)?(?:schemas?\\.|www\\.)?dmtf\\.org/(?:wbem/)?ovf/"
              + "(?:envelopes?(?:/v?([12])(?:\\.[01](?:\\.[0-9])?)?)?|v?([12])/envelopes?)"
              + "(?:\\.xsd)?[/#]*");

  private static final Pattern DRAFT =
      Pattern.compile("(?:https?://)?(?:www\\.)?vmware\\.com/schemas?/ovf/1/envelope[/#]*");

  private NamespaceSpelling() {}

  /**
   * The namespace that a near miss means: {@code …/envelope/1/} with a slash at its end, {@code
   * …/envelope} without a number, {@code https} for {@code http} and the like. Empty for a right
   * one and for one that nobody can tell.
   */
  public static Optional<String> meant(String namespace) {
    String text = namespace.strip().toLowerCase(Locale.ROOT);
    if (text.length() > 200) {
      return Optional.empty();
    }
    Optional<String> meant = Optional.empty();
    Matcher near = NEAR.matcher(text);
    if (near.matches()) {
      boolean second = "2".equals(near.group(1)) || "2".equals(near.group(2));
      meant = Optional.of(second ? Namespaces.OVF_2 : Namespaces.OVF);
    } else if (DRAFT.matcher(text).matches()) {
      meant = Optional.of(Namespaces.OVF_0_9);
    }
    return meant.filter(right -> !right.equals(namespace));
  }
}
