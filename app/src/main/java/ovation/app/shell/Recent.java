package ovation.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ovation.app.keep.UserFolders;
import ovation.packaging.InputException;
import ovation.packaging.net.HttpAddress;

/** A package that was opened lately. */
sealed interface Recent {

  /**
   * A package of this machine.
   *
   * @param path absolute
   */
  record File(Path path) implements Recent {
    @Override
    public String name() {
      Path file = path.getFileName();
      return file == null ? path.toString() : file.toString();
    }

    @Override
    public String place() {
      Path above = path.getParent();
      return above == null ? "" : above.toString();
    }

    @Override
    public String line() {
      return path.toString();
    }
  }

  /**
   * A package on a server.
   *
   * @param address without a query, which may hold a key to the file
   */
  record Address(HttpAddress address) implements Recent {
    @Override
    public String name() {
      return address.name().isEmpty() ? String.valueOf(address.uri().getHost()) : address.name();
    }

    @Override
    public String place() {
      return address.toString();
    }

    @Override
    public String line() {
      return address.toString();
    }
  }

  /** What it is called. */
  String name();

  /** Where it is. */
  String place();

  /** What stands for it in the file of the list. */
  String line();

  /** An address, if it may be remembered: one with a query may hold a key to the file. */
  static Optional<Recent> of(HttpAddress address) {
    return address.uri().getRawQuery() == null
        ? Optional.of(new Address(address))
        : Optional.empty();
  }

  /** What a line stands for; nothing for a file that is gone, and for what is neither. */
  static Optional<Recent> read(String line) {
    if (!HttpAddress.isMeant(line)) {
      return UserFolders.absolute(line).filter(Files::exists).map(File::new);
    }
    try {
      return of(HttpAddress.parse(line));
    } catch (InputException e) {
      return Optional.empty();
    }
  }
}
