package ovation.packaging.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;

/** Says why a server did not give what it was asked for. */
final class HttpFailure {

  private HttpFailure() {}

  /** The network or the server failed. */
  static InputException of(HttpAddress address, Throwable failure) {
    if (has(failure, UnresolvedAddressException.class)
        || has(failure, UnknownHostException.class)) {
      return said(
          address, "there is no host “" + address.host() + "”. Check the address.", failure);
    }
    if (has(failure, HttpTimeoutException.class)) {
      return late(address, failure);
    }
    if (has(failure, CertificateException.class)) {
      return said(address, "nobody who is trusted vouches for the server's certificate.", failure);
    }
    if (has(failure, SSLException.class)) {
      return said(address, "no secure connection came about.", failure);
    }
    if (has(failure, ConnectException.class)) {
      return said(address, "no server answers there.", failure);
    }
    return said(address, "the connection broke. Try again.", failure);
  }

  /** The server was silent for too long. */
  static InputException late(HttpAddress address, @Nullable Throwable failure) {
    return said(address, "the server did not answer in time. Try again later.", failure);
  }

  /** The server answered with a status that is no success. */
  static InputException status(HttpAddress address, int status) {
    return said(
        address,
        switch (status) {
          case 401, 407 ->
              "the server wants a log-in, which Ovation does not do. Download the file yourself.";
          case 403 -> "the server forbids it (403).";
          case 404, 410 -> "the server has no such file (" + status + "). Check the address.";
          default ->
              status >= 500
                  ? "the server is in trouble (" + status + "). Try again later."
                  : "the server answers with " + status + ".";
        },
        null);
  }

  /** The server sends on to a host that nobody named. */
  static InputException elsewhere(HttpAddress address, HttpAddress target) {
    return said(
        address,
        "the server sends on to another host: "
            + target
            + ". If that is right, give this address, or allow the host.",
        null);
  }

  static InputException said(HttpAddress address, String reason, @Nullable Throwable cause) {
    String sentence = address + " could not be read: " + reason;
    return cause == null ? new InputException(sentence) : new InputException(sentence, cause);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return true;
      }
    }
    return false;
  }

  /** Unwraps a failure of a channel. */
  static IOException io(InputException said) {
    return new RemoteFailure(said);
  }
}
