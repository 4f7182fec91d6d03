package ovation.packaging;

import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** A server did not give what it was asked for. */
public final class ServerException extends InputException {

  private static final long serialVersionUID = 1L;

  /** Why it did not. */
  public enum Reason {
    /** There is no host of that name. */
    NO_HOST,
    /** Nobody answers there. */
    NO_SERVER,
    /** The server was silent for too long. */
    SILENT,
    /** Nobody who is trusted vouches for the server. */
    UNTRUSTED,
    /** No secure connection came about. */
    INSECURE,
    /** The connection broke. */
    BROKEN,
    /** The server wants a log-in. */
    LOGIN,
    /** The server forbids it. */
    FORBIDDEN,
    /** The server has no such file. */
    MISSING,
    /** The server is in trouble. */
    TROUBLE,
    /** The server answers with another status. */
    STATUS,
    /** The server sends the file as a whole only. */
    NO_PARTS,
    /** The server sends on to a host that nobody allowed. */
    ELSEWHERE,
    /** The server sends on to what is not opened. */
    ASTRAY,
    /** The server sends on without end. */
    ENDLESS,
    /** The file is compressed as a whole, so that it cannot be read by parts. */
    COMPRESSED,
    /** The file was changed while it was read. */
    CHANGED,
    /** What the server sends does not fit what it says. */
    CONTRADICTION
  }

  private final Reason reason;
  private final String detail;

  /**
   * Says in a sentence what went wrong.
   *
   * @param detail the host, status or address that the reason is about; empty for none
   */
  public ServerException(
      Reason reason, String detail, Sentence message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.detail = detail;
  }

  /** Returns why the server did not give it. */
  public Reason reason() {
    return reason;
  }

  /** Returns the host, status or address that the reason is about; empty if there is none. */
  public String detail() {
    return detail;
  }
}
