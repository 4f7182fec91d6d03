package ovation.packaging.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.net.RemoteAccess;

/**
 * Where to look whether certificates were revoked: in lists that were given, and online if that is
 * allowed. Immutable; start with {@link #none}.
 */
public final class RevocationCheck {

  private final List<RevocationList> lists;
  private final Optional<RemoteAccess> network;

  private RevocationCheck(List<RevocationList> lists, Optional<RemoteAccess> network) {
    this.lists = lists;
    this.network = network;
  }

  /** Nobody is asked, and nothing is claimed. */
  public static RevocationCheck none() {
    return new RevocationCheck(List.of(), Optional.empty());
  }

  /**
   * Looks into the revocation lists of files.
   *
   * @param files PEM with one or many lists, or DER with one; at most 10 MiB each
   * @throws InputException if a file cannot be read or holds no list
   */
  public RevocationCheck in(Collection<Path> files) throws InputException {
    List<RevocationList> all = new ArrayList<>(lists);
    for (Path file : files) {
      all.addAll(
          RevocationList.read(
              SmallFile.read(file, RevocationList.MOST_BYTES), SmallFile.nameOf(file)));
    }
    return new RevocationCheck(List.copyOf(all), network);
  }

  /**
   * Also asks where the certificates of a trusted chain say: by OCSP, else by their revocation
   * lists.
   */
  public RevocationCheck online(RemoteAccess access) {
    return new RevocationCheck(lists, Optional.of(access));
  }

  /** Whether anything is to be looked up. */
  public boolean isAsked() {
    return !lists.isEmpty() || network.isPresent();
  }

  List<RevocationList> lists() {
    return lists;
  }

  Optional<RemoteAccess> network() {
    return network;
  }
}
