package ovation.packaging.export;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import ovation.packaging.InputException;

/** Changes the bytes of a file on their way into a package, as encryption does. */
public interface ContentFilter {

  /** Returns how many bytes come out. */
  long size();

  /**
   * Puts the change over the bytes of the file; may be asked more than once.
   *
   * @param source is closed with the result
   */
  ReadableByteChannel over(ReadableByteChannel source);

  /** Thrown by a channel whose bytes are refused; the export ends with the reason. */
  final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final InputException reason;

    /** Refuses with a sentence for the user. */
    public Refused(InputException reason) {
      super(reason);
      this.reason = reason;
    }

    InputException reason() {
      return reason;
    }
  }
}
