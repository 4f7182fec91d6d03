package ovation.model.envelope;

import java.util.Locale;

/** The languages that texts of a descriptor are in (DSP0243 2.1.1 §10). */
public final class Languages {

  private static final String DEFAULT = "en-US";

  private Languages() {}

  /** The language that the texts of a descriptor themselves are in. */
  public static String own(Envelope envelope) {
    String language = envelope.language();
    return language == null || language.isBlank() ? DEFAULT : language;
  }

  /** The language of a bundle; one that tells none is in the descriptor's own. */
  public static String of(Envelope envelope, Strings bundle) {
    String told = bundle.language();
    return told == null || told.isBlank() ? own(envelope) : told;
  }

  /** Whether two tags mean the same language: {@code de-AT} and {@code de_at}. */
  public static boolean same(String one, String other) {
    return tag(one).equals(tag(other));
  }

  /** A tag as it is compared: {@code de-at} for {@code de_AT}. */
  public static String tag(String language) {
    return language.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
