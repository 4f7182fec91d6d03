package ovation.packaging.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.ServerException;
import ovation.packaging.ServerException.Reason;

/** Says why a server did not give what it was asked for. */
final class HttpFailure {

  private HttpFailure() {}

  /** The network or the server failed. */
  static ServerException of(HttpAddress address, Throwable failure) {
    if (has(failure, UnresolvedAddressException.class)
        || has(failure, UnknownHostException.class)) {
      return said(
          address,
          Reason.NO_HOST,
          address.host(),
          Sentence.of("there is no host “{0}”. Check the address.", address.host()),
          failure);
    }
    if (has(failure, HttpTimeoutException.class)) {
      return late(address, failure);
    }
    if (has(failure, CertificateException.class)) {
      return said(
          address,
          Reason.UNTRUSTED,
          address.host(),
          Sentence.of("nobody who is trusted vouches for the server's certificate."),
          failure);
    }
    if (has(failure, SSLException.class)) {
      return said(
          address,
          Reason.INSECURE,
          address.host(),
          Sentence.of("no secure connection came about."),
          failure);
    }
    if (has(failure, ConnectException.class)) {
      return said(
          address,
          Reason.NO_SERVER,
          address.host(),
          Sentence.of("no server answers there."),
          failure);
    }
    return said(
        address,
        Reason.BROKEN,
        address.host(),
        Sentence.of("the connection broke. Try again."),
        failure);
  }

  /** The server was silent for too long. */
  static ServerException late(HttpAddress address, @Nullable Throwable failure) {
    return said(
        address,
        Reason.SILENT,
        address.host(),
        Sentence.of("the server did not answer in time. Try again later."),
        failure);
  }

  /** The server answered with a status that is no success. */
  static ServerException status(HttpAddress address, int status) {
    Reason reason =
        switch (status) {
          case 401, 407 -> Reason.LOGIN;
          case 403 -> Reason.FORBIDDEN;
          case 404, 410 -> Reason.MISSING;
          default -> status >= 500 ? Reason.TROUBLE : Reason.STATUS;
        };
    return said(
        address,
        reason,
        Integer.toString(status),
        switch (reason) {
          case LOGIN ->
              Sentence.of(
                  "the server wants a log-in, which Ovation does not do. Download the file"
                      + " yourself.");
          case FORBIDDEN -> Sentence.of("the server forbids it (403).");
          case MISSING ->
              Sentence.of("the server has no such file ({0}). Check the address.", status);
          case TROUBLE -> Sentence.of("the server is in trouble ({0}). Try again later.", status);
          default -> Sentence.of("the server answers with {0}.", status);
        },
        null);
  }

  /** The server sends on to a host that nobody named. */
  static ServerException elsewhere(HttpAddress address, HttpAddress target) {
    return said(
        address,
        Reason.ELSEWHERE,
        target.toString(),
        Sentence.of(
            "the server sends on to another host: {0}. If that is right, give this address, or"
                + " allow the host.",
            target),
        null);
  }

  /** The server sends on without end. */
  static ServerException endless(HttpAddress address) {
    return said(address, Reason.ENDLESS, "", Sentence.of("the server sends on without end."), null);
  }

  /** What the server sends does not fit what it says, or what can be taken of it. */
  static ServerException contradiction(HttpAddress address, Sentence sentence) {
    return said(address, Reason.CONTRADICTION, "", sentence, null);
  }

  /** The file is another one by now. */
  static ServerException changed(HttpAddress address) {
    return said(
        address,
        Reason.CHANGED,
        "",
        Sentence.of("it was changed on the server while it was read. Open it again."),
        null);
  }

  static ServerException said(
      HttpAddress address,
      Reason reason,
      String detail,
      Sentence sentence,
      @Nullable Throwable cause) {
    return new ServerException(
        reason, detail, Sentence.of("{0} could not be read: {1}", address, sentence), cause);
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
