package ovation.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a FAT directory holds. Names are lower case, eight characters and three. */
sealed interface FatNode {

  String name();

  /** A file of text. */
  record TextFile(String name, String text) implements FatNode {
    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A directory. */
  record Folder(String name, List<FatNode> nodes) implements FatNode {}

  static TextFile file(String name, String text) {
    return new TextFile(name, text);
  }

  static Folder folder(String name, FatNode... nodes) {
    return new Folder(name, List.of(nodes));
  }
}
