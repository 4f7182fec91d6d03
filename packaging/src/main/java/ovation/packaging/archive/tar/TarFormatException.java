package ovation.packaging.archive.tar;

/** A header that makes no sense; the message is the rest of a sentence about its place. */
final class TarFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  TarFormatException(String message) {
    super(message);
  }
}
