package ovation.packaging.archive.tar;

/** What a type flag says about a member. */
enum TarKind {
  FILE("a file", true),
  FOLDER("a folder", false),
  LINK("a link", false),
  DEVICE("a device or pipe", false),
  SPARSE("a sparse file", true),
  OTHER("of an unknown type", true);

  private final String words;
  private final boolean content;

  TarKind(String words, boolean content) {
    this.words = words;
    this.content = content;
  }

  String words() {
    return words;
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
