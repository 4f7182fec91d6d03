package ovation.packaging.archive.tar;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ovation.model.text.Sentence;
import ovation.packaging.PackageText;

/** Which names of package files are accepted, and whether one was seen before. */
public final class MemberNames {

  private static final int MAX_BYTES = 1024;
  private static final int MAX_PART_BYTES = 255;
  private static final int MAX_PARTS = 16;
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

  private final Set<String> seen = new HashSet<>();

  /** Creates an empty set of names. */
  public MemberNames() {}

  /** Returns whether no name was equal, also after case folding and normalisation. */
  public boolean add(String name) {
    return seen.add(fold(name));
  }

  private static String fold(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns why a name is refused, as the rest of a sentence; nothing if it is accepted: relative,
   * without {@code ..}, backslash, control or direction characters, at most 16 parts of at most 255
   * bytes.
   */
  public static Optional<Sentence> refusal(String name) {
    if (name.isEmpty()) {
      return Optional.of(Sentence.of("has no name"));
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of(Sentence.of("has a name of more than 1,024 bytes"));
    }
    if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
      return Optional.of(Sentence.of("has an absolute path"));
    }
    if (name.indexOf('\\') >= 0) {
      return Optional.of(Sentence.of("has a backslash in its name"));
    }
    if (name.codePoints().anyMatch(PackageText::isHidden)) {
      return Optional.of(Sentence.of("has unseen characters in its name"));
    }
    return refusalOfParts(name.split("/", -1));
  }

  private static Optional<Sentence> refusalOfParts(String[] parts) {
    if (parts.length > MAX_PARTS) {
      return Optional.of(Sentence.of("lies in more than 15 nested folders"));
    }
    for (String part : parts) {
      if (part.equals("..")) {
        return Optional.of(Sentence.of("has “..” in its path"));
      }
      if (part.isEmpty() || part.equals(".")) {
        return Optional.of(Sentence.of("has an empty part in its path"));
      }
      if (part.getBytes(StandardCharsets.UTF_8).length > MAX_PART_BYTES) {
        return Optional.of(Sentence.of("has a part of more than 255 bytes in its path"));
      }
    }
    return Optional.empty();
  }
}
