package ovation.app.language;

import java.util.Optional;
import ovation.app.session.DocumentSession;
import ovation.model.deployment.Texts;

/** The texts that lie in files of the package. */
public final class PackageTexts implements Texts.Files {
  private static final int LARGEST = 4 << 20;

  private final DocumentSession session;

  /** The texts in files of a document. */
  public PackageTexts(DocumentSession session) {
    this.session = session;
  }

  @Override
  public Optional<byte[]> content(String href) {
    return session.files().content(href, LARGEST);
  }
}
