package ovation.packaging.system;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A library of the system, once it is open. It stays open for as long as the program runs.
 *
 * @param file by which it was found
 * @param symbols its functions
 */
public record NativeLibrary(String file, SymbolLookup symbols) {

  /**
   * What is looked for on each kind of system, by its versioned names, best first.
   *
   * @param linux for Linux and its like
   * @param mac for macOS
   * @param windows for Windows
   */
  public record Names(List<String> linux, List<String> mac, List<String> windows) {

    private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.startsWith("windows");
    private static final boolean MAC = SYSTEM.startsWith("mac");

    /** Returns the name that people would look for on this system. */
    public String first() {
      return (WINDOWS ? windows : MAC ? mac : linux).getFirst();
    }

    private List<String> here() {
      if (WINDOWS) {
        return inFolders(windows, System.getenv("PATH"), ";");
      }
      if (MAC) {
        String usual = "/usr/local/lib:/opt/homebrew/lib:/opt/local/lib";
        return Stream.concat(mac.stream(), inFolders(mac, usual, ":").stream()).toList();
      }
      return linux;
    }

    /** Full paths only: Windows would look into the current folder, too. */
    private static List<String> inFolders(
        List<String> names, @Nullable String folders, String separator) {
      return Stream.of(Objects.requireNonNullElse(folders, "").split(separator))
          .filter(folder -> !folder.isBlank() && Path.of(folder).isAbsolute())
          .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .toList();
    }
  }

  /** Opens the first that is there, or returns empty. Never fails. */
  public static Optional<NativeLibrary> open(Names names) {
    try {
      for (String name : names.here()) {
        Optional<NativeLibrary> library = open(name);
        if (library.isPresent()) {
          return library;
        }
      }
    } catch (RuntimeException unusableFolder) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<NativeLibrary> open(String name) {
    try {
      SymbolLookup symbols =
          Path.of(name).isAbsolute()
              ? SymbolLookup.libraryLookup(Path.of(name), Arena.global())
              : SymbolLookup.libraryLookup(name, Arena.global());
      return Optional.of(new NativeLibrary(name, symbols));
    } catch (IllegalArgumentException notThere) {
      return Optional.empty();
    }
  }

  /**
   * Returns a function.
   *
   * @throws java.util.NoSuchElementException if the library has none of that name
   */
  public MethodHandle function(String name, FunctionDescriptor type, Linker.Option... options) {
    return Linker.nativeLinker().downcallHandle(symbols.find(name).orElseThrow(), type, options);
  }
}
