package ovation.packaging.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.DescriptorPath;
import ovation.model.edit.PathEdits;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlElement;

/** The operations {@code set PATH VALUE}, {@code add PATH [TEXT]} and {@code remove PATH}. */
final class PathOperations {

  private static final Set<String> WORDS = Set.of("set", "add", "remove");

  private final List<String> words;

  PathOperations(List<String> words) {
    this.words = words;
  }

  private record Operation(String word, DescriptorPath path, @Nullable String value) {

    Edit edit(XmlElement root) {
      return switch (word) {
        case "set" -> PathEdits.set(root, path, String.valueOf(value));
        case "add" -> PathEdits.add(root, path, value);
        default -> PathEdits.remove(root, path);
      };
    }
  }

  void applyTo(EditSession session) {
    List<Operation> operations = parse();
    for (Operation operation : operations) {
      XmlElement root = session.snapshot().root().orElseThrow();
      session.apply(operation.edit(root));
    }
  }

  private List<Operation> parse() {
    Deque<String> rest = new ArrayDeque<>(words);
    List<Operation> operations = new ArrayList<>();
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (!WORDS.contains(word)) {
        throw new UsageException(
            "“"
                + word
                + "” is no operation. Write set PATH VALUE, add PATH [TEXT] or remove PATH.");
      }
      if (rest.isEmpty()) {
        throw new UsageException("“" + word + "” needs a path.");
      }
      DescriptorPath path = DescriptorPath.parse(rest.pop());
      String value = null;
      if (word.equals("set")) {
        if (rest.isEmpty()) {
          throw new UsageException("“set " + path + "” needs a value.");
        }
        value = rest.pop();
      } else if (word.equals("add") && !rest.isEmpty() && !WORDS.contains(rest.peek())) {
        value = rest.pop();
      }
      operations.add(new Operation(word, path, value));
    }
    return operations;
  }
}
