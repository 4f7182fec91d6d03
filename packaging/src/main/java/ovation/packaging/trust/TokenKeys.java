package ovation.packaging.trust;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.trust.token.TokenKey;
import ovation.packaging.trust.token.TokenSession;
import ovation.packaging.trust.token.TokenUri;
import ovation.packaging.trust.token.Tokens;

/**
 * The keys on a token: a smart card, a USB token, a hardware security module (PKCS#11). They sign
 * there and never leave it.
 */
public final class TokenKeys implements KeyLocation {

  private static final int MOST_TRIES = 3;

  private final TokenUri address;

  private TokenKeys(TokenUri address) {
    this.address = address;
  }

  static boolean isAddress(String text) {
    return text.regionMatches(true, 0, TokenUri.SCHEME, 0, TokenUri.SCHEME.length());
  }

  /** Understands {@code pkcs11:…} (RFC 7512). */
  static TokenKeys of(String text) throws InputException {
    return new TokenKeys(TokenUri.parse(text));
  }

  /**
   * The tokens that are inserted now, as far as the libraries in the usual places see them. Loads
   * those libraries into this process; takes up to seconds.
   */
  public static List<KeyLocation> here() {
    List<KeyLocation> found = new ArrayList<>();
    for (String address : Tokens.here()) {
      try {
        found.add(of(address));
      } catch (InputException _) {
        // A token whose name cannot be put into an address cannot be asked for either.
      }
    }
    return List.copyOf(found);
  }

  @Override
  public Sentence label() {
    return address.label();
  }

  @Override
  public String address() {
    return address.toString();
  }

  @Override
  public List<KeyOffer> list(PasswordSource password) throws InputException {
    try (TokenSession session = TokenSession.open(address)) {
      login(session, password);
      List<X509Certificate> certificates = certificates(session);
      List<KeyOffer> offers = new ArrayList<>();
      for (TokenKey key : session.keys(address)) {
        offers.add(
            new KeyOffer(
                key.label().isEmpty() ? Optional.empty() : Optional.of(key.label()),
                certificateOf(session, key, certificates).map(CertificateStory::of)));
      }
      return List.copyOf(offers);
    }
  }

  /** The first certificate that belongs; a pair of EC keys is tried out, with one signature. */
  private static Optional<X509Certificate> certificateOf(
      TokenSession session, TokenKey key, List<X509Certificate> certificates) {
    TokenEngine engine = new TokenEngine(session, key);
    return certificates.stream()
        .filter(certificate -> engine.belongsTo(certificate.getPublicKey()))
        .findFirst();
  }

  @Override
  public SigningKey open(KeyRequest request, PasswordSource password) throws InputException {
    GivenCertificates given = GivenCertificates.read(request);
    TokenSession session = TokenSession.open(address);
    try {
      login(session, password);
      TokenEngine engine = new TokenEngine(session, choose(session, request.alias()));
      return given.join(
          engine, new KeyPlaceName(session.label(), session.first()), certificates(session));
    } catch (InputException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private TokenKey choose(TokenSession session, Optional<String> alias) throws InputException {
    List<TokenKey> keys =
        session.keys(address).stream()
            .filter(key -> alias.filter(name -> !name.equalsIgnoreCase(key.label())).isEmpty())
            .toList();
    if (keys.size() == 1) {
      return keys.getFirst();
    }
    Sentence place = session.label();
    if (keys.isEmpty()) {
      throw new InputException(
          Sentence.of(
              alias.isPresent() || address.object().isPresent()
                  ? "There is no such private key on {0}."
                  : "There is no private key on {0}.",
              place));
    }
    String names =
        keys.stream()
            .map(key -> CertificateStory.oneLine(key.label()))
            .collect(Collectors.joining(", "));
    throw new InputException(
        Sentence.of(
            "There are {0} private keys on {1}: {2}. Say which one is to sign.",
            keys.size(), place, names));
  }

  private static void login(TokenSession session, PasswordSource password) throws InputException {
    String before = "";
    for (int i = 1; ; i++) {
      String last = session.isLastTry() ? " (the last try before it locks)" : "";
      char[] pin =
          session.wantsPin()
              ? password.password(before + "PIN for " + session.label() + last)
              : new char[0];
      try {
        if (session.login(pin)) {
          return;
        }
      } finally {
        Arrays.fill(pin, '\0');
      }
      if (i == MOST_TRIES || !password.mayAskAgain()) {
        throw session.wrongPin();
      }
      before = "Not right. ";
    }
  }

  private static List<X509Certificate> certificates(TokenSession session) throws InputException {
    List<X509Certificate> found = new ArrayList<>();
    for (byte[] der : session.certificates()) {
      try {
        found.add(Certificates.fromDer(der));
      } catch (CertificateException _) {
        // What is no X.509 certificate does not belong to a key either.
      }
    }
    return found;
  }
}
