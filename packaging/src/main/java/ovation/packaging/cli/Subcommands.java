package ovation.packaging.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The commands below another one. Building one takes some milliseconds, building all of them longer
 * than most commands take: so only the one that is asked for is built, where that can be told.
 */
final class Subcommands {

  private final Map<String, Supplier<?>> all = new LinkedHashMap<>();

  /**
   * Adds a command.
   *
   * @param name as its annotation says
   * @param command makes it
   */
  Subcommands with(String name, Supplier<?> command) {
    all.put(name, command);
    return this;
  }

  /**
   * Builds what the words call for.
   *
   * @param words behind the name of {@code parent}
   */
  void build(CommandLine parent, String[] words) {
    Supplier<?> asked = asked(words);
    if (words.length == 1 && words[0].equals("--version")) {
      return;
    }
    if (asked != null) {
      parent.addSubcommand(asked.get());
    } else {
      all.values().forEach(command -> parent.addSubcommand(command.get()));
    }
  }

  /** Returns the only command that can be meant; null if a message must know all of them. */
  private @Nullable Supplier<?> asked(String[] words) {
    return Arrays.stream(words)
        .filter(word -> !word.startsWith("-"))
        .findFirst()
        .map(all::get)
        .orElse(null);
  }

  /** The words behind the first one that is no option. */
  static String[] behind(String[] words) {
    int first = 0;
    while (first < words.length && words[first].startsWith("-")) {
      first++;
    }
    return Arrays.copyOfRange(words, Math.min(words.length, first + 1), words.length);
  }
}
