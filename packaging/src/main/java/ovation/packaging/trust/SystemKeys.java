package ovation.packaging.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * The store of keys that the system keeps for its user: "My certificates" on Windows, the keychain
 * on a Mac. The system itself asks for permission, so no password is needed here.
 *
 * @param kind which store
 * @param alias the key's name in it, if it is said already
 */
public record SystemKeys(Kind kind, Optional<String> alias) implements KeyLocation {

  private static final String SCHEME = "store:";

  /** The stores that Java can open. */
  public enum Kind {
    /** The user's own certificates on Windows. */
    WINDOWS("Windows-MY"),
    /** The login keychain on macOS. */
    MAC("KeychainStore");

    private final String javaName;

    Kind(String javaName) {
      this.javaName = javaName;
    }

    private KeyPlaceName place() {
      return switch (this) {
        case WINDOWS ->
            new KeyPlaceName(
                Sentence.of("the Windows certificate store"),
                Sentence.of("The Windows certificate store"));
        case MAC -> new KeyPlaceName(Sentence.of("the keychain"), Sentence.of("The keychain"));
      };
    }

    /** Whether this system has it. */
    public boolean isHere() {
      return Security.getAlgorithms("KeyStore").stream().anyMatch(javaName::equalsIgnoreCase);
    }
  }

  /** The stores that this system has; none on Linux. */
  public static List<KeyLocation> here() {
    return Arrays.stream(Kind.values())
        .filter(Kind::isHere)
        .<KeyLocation>map(kind -> new SystemKeys(kind, Optional.empty()))
        .toList();
  }

  static boolean isAddress(String text) {
    return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** Understands {@code store:windows/NAME}. */
  static SystemKeys of(String text) throws InputException {
    String rest = text.substring(SCHEME.length());
    int slash = rest.indexOf('/');
    String name = (slash < 0 ? rest : rest.substring(0, slash)).toUpperCase(Locale.ROOT);
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new InputException(
                    Sentence.of("There is no such store; store:windows and store:mac are.")));
    if (!kind.isHere()) {
      throw new InputException(
          Sentence.of(
              "This system does not have {0}. Give a key file or the address of a token"
                  + " (pkcs11:…).",
              kind.place().within()));
    }
    String wanted = slash < 0 ? "" : rest.substring(slash + 1);
    return new SystemKeys(kind, wanted.isEmpty() ? Optional.empty() : Optional.of(wanted));
  }

  @Override
  public Sentence label() {
    return kind.place().within();
  }

  @Override
  public String address() {
    return SCHEME + kind.name().toLowerCase(Locale.ROOT) + alias.map(name -> "/" + name).orElse("");
  }

  @Override
  public List<KeyOffer> list(PasswordSource password) throws InputException {
    return list(load(), kind.place());
  }

  @Override
  public SigningKey open(KeyRequest request, PasswordSource password) throws InputException {
    return open(load(), kind.place(), request.alias().or(() -> alias), request);
  }

  private KeyStore load() throws InputException {
    try {
      KeyStore store = KeyStore.getInstance(kind.javaName);
      store.load(null, null);
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw unreadable(kind.place(), e);
    }
  }

  /** Lists the keys of a store. */
  static List<KeyOffer> list(KeyStore store, KeyPlaceName place) throws InputException {
    List<KeyOffer> offers = new ArrayList<>();
    try {
      for (String name : Collections.list(store.aliases())) {
        if (store.isKeyEntry(name)) {
          offers.add(
              new KeyOffer(
                  Optional.of(name),
                  store.getCertificate(name) instanceof X509Certificate certificate
                      ? Optional.of(CertificateStory.of(certificate))
                      : Optional.empty()));
        }
      }
      return List.copyOf(offers);
    } catch (GeneralSecurityException e) {
      throw unreadable(place, e);
    }
  }

  /** Opens a key of a store. */
  static SigningKey open(
      KeyStore store, KeyPlaceName place, Optional<String> wanted, KeyRequest request)
      throws InputException {
    try {
      String name = choose(list(store, place), place, wanted);
      // The keychain wants any password at all before it gives a key away.
      if (!(store.getKey(name, new char[] {'-'}) instanceof PrivateKey key)) {
        throw new InputException(
            Sentence.of("The key {0} in {1} cannot sign.", quoted(name), place.within()));
      }
      return GivenCertificates.read(request)
          .join(new JavaKeyEngine(key), place, certificates(store.getCertificateChain(name)));
    } catch (GeneralSecurityException e) {
      throw unreadable(place, e);
    }
  }

  private static String choose(List<KeyOffer> offers, KeyPlaceName place, Optional<String> wanted)
      throws InputException {
    List<String> names =
        offers.stream()
            .flatMap(offer -> offer.alias().stream())
            .filter(name -> wanted.isEmpty() || wanted.get().equalsIgnoreCase(name))
            .toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    if (names.isEmpty()) {
      throw new InputException(
          wanted.isEmpty()
              ? Sentence.of("There is no key in {0}.", place.within())
              : Sentence.of(
                  "There is no key called {0} in {1}.", quoted(wanted.get()), place.within()));
    }
    String all = names.stream().map(CertificateStory::oneLine).collect(Collectors.joining(", "));
    throw new InputException(
        Sentence.of(
            "There are {0} keys in {1}: {2}. Say which one.", names.size(), place.within(), all));
  }

  private static List<X509Certificate> certificates(Certificate @Nullable [] chain) {
    return chain == null
        ? List.of()
        : Arrays.stream(chain)
            .filter(X509Certificate.class::isInstance)
            .map(X509Certificate.class::cast)
            .toList();
  }

  private static String quoted(String name) {
    return "“" + CertificateStory.oneLine(name) + "”";
  }

  private static InputException unreadable(KeyPlaceName place, Exception cause) {
    return new InputException(
        Sentence.of("The system does not let Ovation read {0}.", place.within()), cause);
  }
}
