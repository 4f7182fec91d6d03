package ovation.packaging.export;

import java.nio.file.Path;
import java.util.Locale;

/** What an export makes. */
public enum Form {
  /** One archive. */
  OVA,
  /** A folder of files, or the files beside a descriptor. */
  FOLDER;

  /** Returns the form that a target's name asks for: {@code .ova} is an archive. */
  public static Form of(Path target) {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(".ova") ? OVA : FOLDER;
  }
}
