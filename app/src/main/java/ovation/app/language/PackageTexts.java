package ovation.app.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.session.DocumentSession;
import ovation.model.deployment.Texts;
import ovation.model.rules.PackageFiles;

/** The texts that lie in files of the package. Each is read once, as long as the files stay. */
public final class PackageTexts implements Texts.Files {
  private static final int LARGEST = 4 << 20;

  private final DocumentSession session;
  private final Map<String, Optional<byte[]>> read = new HashMap<>();
  private @Nullable PackageFiles files;

  /** The texts in files of a document. */
  public PackageTexts(DocumentSession session) {
    this.session = session;
  }

  @Override
  public synchronized Optional<byte[]> content(String href) {
    PackageFiles now = session.packageState().files();
    if (now != files) {
      read.clear();
      files = now;
    }
    return read.computeIfAbsent(href, name -> now.content(name, LARGEST));
  }
}
