package ovation.packaging.trust.token;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/** Looks for tokens. */
public final class Tokens {

  private Tokens() {}

  /** A token and the library through which it is reached. */
  record Place(Path module, TokenInfo token) {}

  /**
   * Tells the tokens that are inserted now, through the libraries that lie in the usual places.
   *
   * @return the full address of each
   */
  public static List<String> here() {
    Map<String, String> found = new LinkedHashMap<>();
    for (Path module : KnownModules.here()) {
      try (TokenModule opened = TokenModule.open(module)) {
        for (TokenInfo token : opened.tokens()) {
          found.putIfAbsent(token.label() + '\n' + token.serial(), TokenUri.of(token, module));
        }
      } catch (InputException _) {
        // A library that does not work has no tokens to offer.
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Finds the one token that is meant.
   *
   * @throws InputException if none or several are
   */
  static Place find(TokenUri address) throws InputException {
    Optional<Path> named = address.module();
    List<Path> modules = named.isPresent() ? List.of(named.get()) : KnownModules.here();
    if (modules.isEmpty()) {
      throw new InputException(
          Sentence.of(
              "No PKCS#11 library is in its usual place. Name it at the end of the"
                  + " address: ?module-path=FILE."));
    }
    Map<String, Place> found = new LinkedHashMap<>();
    for (Path module : modules) {
      try (TokenModule opened = TokenModule.open(module)) {
        for (TokenInfo token : opened.tokens()) {
          if (address.fits(token)) {
            found.putIfAbsent(token.label() + '\n' + token.serial(), new Place(module, token));
          }
        }
      } catch (InputException e) {
        if (named.isPresent()) {
          throw e;
        }
      }
    }
    return only(new ArrayList<>(found.values()), address);
  }

  private static Place only(List<Place> found, TokenUri address) throws InputException {
    if (found.isEmpty()) {
      throw new InputException(
          address
              .name()
              .map(name ->
                  Sentence.of(
                      "{0} is not inserted, or this PKCS#11 library does not see it.",
                      TokenFault.first(name)))
              .orElseGet(() ->
                  Sentence.of("No token is inserted, or this PKCS#11 library does not see it.")));
    }
    if (found.size() > 1) {
      List<Sentence> names =
          found.stream()
              .map(place -> PackageText.visible(place.token().label()))
              .map(name -> Sentence.of("“{0}”", name))
              .toList();
      throw new InputException(
          Sentence.of(
              "Several tokens are inserted: {0}. Say which one in the address: pkcs11:token=NAME,"
                  + " or serial=NUMBER.",
              Sentence.list(names)));
    }
    return found.getFirst();
  }
}
