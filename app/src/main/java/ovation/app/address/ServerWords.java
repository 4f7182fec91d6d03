package ovation.app.address;

import ovation.app.text.Texts;
import ovation.packaging.PackagingException;
import ovation.packaging.ServerException;
import ovation.packaging.net.HttpAddress;

/** Says why an address could not be opened, and what can be done about it. */
public final class ServerWords {
  private final Texts texts;

  /** In the language of these texts. */
  public ServerWords(Texts texts) {
    this.texts = texts;
  }

  /** A sentence or two for the user. */
  public String of(HttpAddress address, PackagingException failure) {
    return failure instanceof ServerException server
        ? texts.of(
            "address.failed." + server.reason().name(),
            String.valueOf(address.uri().getHost()),
            server.detail())
        : texts.of("address.notPackage", failure.sentence());
  }
}
