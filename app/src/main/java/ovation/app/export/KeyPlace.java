package ovation.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.SystemKeys;
import ovation.packaging.trust.TokenKeys;

/**
 * Where a signing key is kept.
 *
 * @param location a token or the system's store; nothing for a file that is yet to be named
 */
public record KeyPlace(Optional<KeyLocation> location) {

  /** A file. */
  static final KeyPlace FILE = new KeyPlace(Optional.empty());

  /** Returns the places of this machine; may take seconds. */
  public static List<KeyPlace> here() {
    List<KeyPlace> places = new ArrayList<>(List.of(FILE));
    TokenKeys.here().forEach(token -> places.add(new KeyPlace(Optional.of(token))));
    SystemKeys.here().forEach(store -> places.add(new KeyPlace(Optional.of(store))));
    return List.copyOf(places);
  }
}
