package ovation.packaging.trust;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The one instance of Bouncy Castle's provider: named at each use, never registered globally. */
final class BouncyCastle {

  static final Provider PROVIDER = new BouncyCastleProvider();

  private BouncyCastle() {}
}
