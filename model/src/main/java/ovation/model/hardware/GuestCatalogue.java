package ovation.model.hardware;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guest operating systems by number, name and the ids that vendors have for them. */
public final class GuestCatalogue {

  private static final List<Entry> ALL = read();

  private GuestCatalogue() {}

  /**
   * A guest operating system.
   *
   * @param number CIM_OperatingSystem.OsType
   * @param name as people know it
   * @param vmware the value of {@code vmw:osType}
   * @param virtualBox the text of {@code vbox:OSType}
   */
  public record Entry(int number, String name, String vmware, String virtualBox) {

    private boolean matches(List<String> words) {
      String all = (number + " " + name + " " + vmware + " " + virtualBox).toLowerCase(Locale.ROOT);
      return words.stream().allMatch(all::contains);
    }

    /** Smaller for what was rather meant: the number itself, then the name, then any id. */
    private int distance(String wanted, List<String> words) {
      if (Integer.toString(number).equals(wanted)) {
        return 0;
      }
      String plain = name.toLowerCase(Locale.ROOT);
      return words.stream().allMatch(plain::contains) ? 1 : 2;
    }
  }

  /**
   * Those that hold every word in number, name or vendors' ids, the closest first; all for an empty
   * text.
   */
  public static List<Entry> search(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<String> words = wanted.isEmpty() ? List.of() : Arrays.asList(wanted.split("\\s+"));
    return ALL.stream()
        .filter(entry -> entry.matches(words))
        .sorted(Comparator.comparingInt(entry -> entry.distance(wanted, words)))
        .toList();
  }

  /** The guest of VMware's id; empty for one that is not known here. */
  public static Optional<Entry> ofVmware(@Nullable String id) {
    return ALL.stream()
        .filter(entry -> entry.vmware().equalsIgnoreCase(id == null ? "" : id.strip()))
        .findFirst();
  }

  private static List<Entry> read() {
    try (InputStream in = GuestCatalogue.class.getResourceAsStream("guests.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|"))
          .map(c ->
              new Entry(Integer.parseInt(c[0].strip()), c[1].strip(), c[2].strip(), c[3].strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
