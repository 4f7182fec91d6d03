package ovation.app.export;

import java.nio.file.Path;

/**
 * Where an export goes unless the user says otherwise: beside the source, under a name that neither
 * overwrites it nor says more than is true.
 *
 * @param folder to write into
 * @param name of the source, without its end
 */
public record SuggestedPlace(Path folder, String name) {

  /** Returns the archive to write, by whether a key signs it. */
  String archive(boolean signed) {
    return folder.resolve(name + (signed ? "-signed.ova" : "-export.ova")).toString();
  }
}
