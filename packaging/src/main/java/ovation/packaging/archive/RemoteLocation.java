package ovation.packaging.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ovation.packaging.net.HttpAddress;

/** A path that looks like an address and leads nowhere, for titles and names. */
final class RemoteLocation {

  private RemoteLocation() {}

  static Path of(HttpAddress address) {
    List<String> parts = new ArrayList<>();
    parts.add(plain(String.valueOf(address.uri().getHost())));
    String path = address.uri().getPath() == null ? "" : address.uri().getPath();
    for (String part : path.split("/")) {
      if (!part.isBlank()) {
        parts.add(plain(part));
      }
    }
    return Path.of(plain(String.valueOf(address.uri().getScheme())), parts.toArray(String[]::new));
  }

  private static String plain(String part) {
    String safe = part.replaceAll("[^A-Za-z0-9._-]", "_");
    return safe.matches("\\.+") ? "_" : safe;
  }
}
