package ovation.app.disk;

import java.util.HashSet;
import java.util.Set;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;

/** Names for files in a package that no other file has. */
final class ImageNames {
  private ImageNames() {}

  /** The name itself, else with a number before its extension. */
  static String free(Envelope envelope, String wanted) {
    Set<String> taken = new HashSet<>();
    for (FileReference file : envelope.files()) {
      taken.add(String.valueOf(file.href()));
    }
    int dot = wanted.lastIndexOf('.');
    String stem = dot > 0 ? wanted.substring(0, dot) : wanted;
    String extension = dot > 0 ? wanted.substring(dot) : "";
    String free = wanted;
    for (int i = 2; taken.contains(free); i++) {
      free = stem + "-" + i + extension;
    }
    return free;
  }
}
