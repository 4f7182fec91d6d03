package ovation.packaging.archive.tar;

import ovation.model.text.Sentence;

/** What a type flag says about a member. */
enum TarKind {
  FILE(true),
  FOLDER(false),
  LINK(false),
  DEVICE(false),
  SPARSE(true),
  OTHER(true);

  private final boolean content;

  TarKind(boolean content) {
    this.content = content;
  }

  /** What it is, as it stands behind “is”. */
  Sentence words() {
    return switch (this) {
      case FILE -> Sentence.of("a file");
      case FOLDER -> Sentence.of("a folder");
      case LINK -> Sentence.of("a link");
      case DEVICE -> Sentence.of("a device or pipe");
      case SPARSE -> Sentence.of("a sparse file");
      case OTHER -> Sentence.of("of an unknown type");
    };
  }

  boolean hasContent() {
    return content;
  }

  static TarKind of(char type, String name) {
    return switch (type) {
      // Before POSIX a folder was a file whose name ends in a slash; readers still think so.
      case '0', '\0' -> name.endsWith("/") ? FOLDER : FILE;
      case '1', '2' -> LINK;
      case '3', '4', '6' -> DEVICE;
      case '5' -> FOLDER;
      case 'S', 'M' -> SPARSE;
      default -> OTHER;
    };
  }
}
