package ovation.model.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** Tells what looks like a secret in names and texts, and how to speak of it without telling it. */
public final class Secrets {

  private static final int LONGEST_SCANNED = 200_000;
  private static final int SHOWN = 2;
  private static final Pattern WORDS = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");
  private static final Set<String> SECRET =
      Set.of(
          "password",
          "passwd",
          "passwort",
          "pwd",
          "passphrase",
          "secret",
          "secrets",
          "token",
          "apikey",
          "privatekey",
          "secretkey",
          "accesskey",
          "credential",
          "credentials",
          "passcode");
  private static final Set<String> KEYS =
      Set.of("api", "private", "secret", "access", "encryption");
  private static final Set<String> ABOUT =
      Set.of(
          "length",
          "len",
          "min",
          "max",
          "policy",
          "expiry",
          "expire",
          "expires",
          "expiration",
          "age",
          "days",
          "complexity",
          "enable",
          "enabled",
          "disable",
          "disabled",
          "auth",
          "authentication",
          "login",
          "ttl",
          "timeout",
          "type",
          "file",
          "path",
          "url",
          "uri",
          "hint",
          "label",
          "name",
          "strength",
          "history",
          "required",
          "reset",
          "change",
          "changed",
          "prompt",
          "user",
          "username",
          "id",
          "format",
          "encoding",
          "server",
          "host",
          "port",
          "issuer",
          "endpoint",
          "through",
          "thru",
          "count",
          "rotation",
          "warn",
          "lock",
          "ssh",
          "allow",
          "allowed",
          "empty",
          "force",
          "set",
          "generate",
          "random");
  private static final Pattern PRIVATE_KEY =
      Pattern.compile("-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----");
  private static final Pattern URL_LOGIN =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]{1,15}://[^/\\s:@\"'<>]{1,100}:([^/\\s@\"'<>]{1,100})@");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,80}|glpat-[A-Za-z0-9_-]{20,40}"
              + "|xox[abprs]-[A-Za-z0-9-]{20,80}"
              + "|eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{10,1000})");
  private static final Pattern TOLD_PASSWORD =
      Pattern.compile(
          "(?i)\\b(?:password|passwd|passphrase|pwd|pass)\\s{0,3}([:=])\\s{0,3}[\"'“]?"
              + "([^\\s\"'“”<>{}\\[\\]()]{3,64})");
  private static final Pattern TOLD_USER =
      Pattern.compile("(?i)\\b(?:user(?: ?name)?|login|account)\\s{0,3}[:=]\\s{0,3}\\S");

  /** What a secret is. */
  public enum Kind {
    PRIVATE_KEY(Sentence.of("a private key")),
    LOGIN_IN_ADDRESS(Sentence.of("a password in an address")),
    TOKEN(Sentence.of("an access token")),
    PASSWORD(Sentence.of("a password"));

    @SuppressWarnings("ImmutableEnumChecker") // a sentence without arguments
    private final Sentence label;

    Kind(Sentence label) {
      this.label = label;
    }

    /** In words, for the middle of a sentence. */
    public Sentence label() {
      return label;
    }
  }

  /**
   * A secret in a text.
   *
   * @param masked its first characters, the rest left out
   */
  public record Found(Kind kind, String masked) {}

  private Secrets() {}

  /**
   * Whether a thing so named holds a secret: {@code root_password}, {@code apiKey}; not {@code
   * password.min.length}.
   */
  public static boolean isSecretName(@Nullable String name) {
    if (name == null || name.length() > 200) {
      return false;
    }
    List<String> words = new ArrayList<>();
    Matcher matcher = WORDS.matcher(name);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean key = i > 0 && word.equals("key") && KEYS.contains(words.get(i - 1));
      boolean pass = word.equals("pass") && i == words.size() - 1;
      if (key || pass || SECRET.contains(word) || isCompound(word)) {
        last = i;
      }
    }
    return last >= 0 && words.subList(last + 1, words.size()).stream().noneMatch(ABOUT::contains);
  }

  /** {@code rootpassword}, {@code adminpwd}. */
  private static boolean isCompound(String word) {
    return word.endsWith("password") || word.endsWith("passwd") || word.endsWith("apikey");
  }

  /** Whether a value may be a secret at all: not empty, no flag, no sample, no placeholder. */
  public static boolean isSecretValue(@Nullable String value) {
    if (value == null) {
      return false;
    }
    String plain = value.strip().toLowerCase(Locale.ROOT);
    boolean word =
        switch (plain) {
          case "", "true", "false", "yes", "no", "none", "null", "0", "1", "n/a", "default" -> true;
          default -> false;
        };
    boolean sample = plain.matches("[*x•.#_-]+|[<\\[{(].*|.*[>\\]})]|@.*@|%.*%|\\$.*|.*\\$\\{.*");
    return !word && !sample;
  }

  /** The first characters of a secret and dots for the rest; dots alone for a short one. */
  public static String masked(String secret) {
    String plain = secret.strip().replaceAll("\\s.*", "");
    return plain.length() < 4 * SHOWN ? "•••" : plain.substring(0, SHOWN) + "•••";
  }

  /** The secrets in a text, at most one of each kind. */
  public static List<Found> in(@Nullable String text) {
    List<Found> found = new ArrayList<>();
    if (text == null || text.length() < 6) {
      return found;
    }
    String scanned = text.length() > LONGEST_SCANNED ? text.substring(0, LONGEST_SCANNED) : text;
    if (scanned.contains("PRIVATE KEY") && PRIVATE_KEY.matcher(scanned).find()) {
      found.add(new Found(Kind.PRIVATE_KEY, "-----BEGIN•••"));
    }
    if (scanned.contains("://")) {
      Matcher login = URL_LOGIN.matcher(scanned);
      while (login.find()) {
        if (isSecretValue(login.group(1))) {
          found.add(new Found(Kind.LOGIN_IN_ADDRESS, masked(login.group(1))));
          break;
        }
      }
    }
    if (holdsAny(scanned, "AKIA", "gh", "glpat-", "xox", "eyJ")) {
      Matcher token = TOKEN.matcher(scanned);
      if (token.find()) {
        found.add(new Found(Kind.TOKEN, masked(token.group())));
      }
    }
    if (holdsAny(scanned, "pass", "Pass", "PASS", "pwd", "Pwd", "PWD")) {
      toldPassword(scanned, found);
    }
    return found;
  }

  private static boolean holdsAny(String text, String... parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static void toldPassword(String scanned, List<Found> found) {
    Matcher told = TOLD_PASSWORD.matcher(scanned);
    boolean user = TOLD_USER.matcher(scanned).find();
    while (told.find()) {
      String value = told.group(2).replaceAll("[.,;:!?]+$", "");
      boolean likely = user || value.matches(".*[0-9!@#%^&*+$].*");
      if (likely && value.length() >= 3 && isSecretValue(value) && !isProse(value)) {
        found.add(new Found(Kind.PASSWORD, masked(value)));
        break;
      }
    }
  }

  /** A word that follows "password:" in a sentence about passwords. */
  private static boolean isProse(String word) {
    return Set.of(
            "the",
            "this",
            "must",
            "not",
            "your",
            "you",
            "set",
            "enter",
            "required",
            "optional",
            "please",
            "for",
            "should",
            "will",
            "may",
            "can",
            "leave",
            "empty",
            "blank",
            "same",
            "use",
            "choose",
            "minimum",
            "min",
            "max",
            "see",
            "has",
            "have",
            "with",
            "and",
            "string",
            "at",
            "any",
            "only",
            "need",
            "needs",
            "ask",
            "change",
            "password",
            "encrypted",
            "secret",
            "hidden")
        .contains(word.toLowerCase(Locale.ROOT));
  }
}
