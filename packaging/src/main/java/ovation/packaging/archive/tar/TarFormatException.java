package ovation.packaging.archive.tar;

import ovation.model.text.Sentence;

/** A header that makes no sense; the message is the rest of a sentence about its place. */
final class TarFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence part;

  TarFormatException(Sentence part) {
    super(part.text());
    this.part = part;
  }

  /** The rest of the sentence. */
  Sentence part() {
    return part;
  }
}
