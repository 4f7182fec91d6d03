package ovation.packaging.disk.deflate;

import java.util.List;
import java.util.Optional;

/**
 * The engines that this machine has, and which of them is best for what. Libraries of the system
 * are looked for when they are first asked for.
 */
public final class Engines {

  /**
   * The system property that names the one engine to use for everything that it can do; what it
   * cannot is done by the engines that every machine has.
   */
  public static final String PROPERTY = "ovation.engine";

  private static final DeflateEngine JDK = new JdkEngine();

  private static final DeflateEngine PORTABLE = new OvationEngine();

  private Engines() {}

  /** Libraries are opened once. */
  private static final class Libraries {
    static final EngineLookup LIBDEFLATE =
        EngineLookup.of(
            LibdeflateEngine.NAME,
            Libdeflate.NAMES,
            library -> new LibdeflateEngine(new Libdeflate(library)));
    static final EngineLookup ISAL =
        EngineLookup.of(IsalEngine.NAME, Isal.NAMES, library -> new IsalEngine(new Isal(library)));
  }

  /** Returns where every engine that we know stands, the missing ones among them. */
  static List<EngineLookup> lookups() {
    return List.of(
        Libraries.LIBDEFLATE,
        Libraries.ISAL,
        new EngineLookup.Found(PORTABLE),
        new EngineLookup.Found(JDK));
  }

  /** Returns the engines of this machine. */
  public static List<DeflateEngine> available() {
    return lookups().stream()
        .<DeflateEngine>mapMulti((lookup, found) -> {
          if (lookup instanceof EngineLookup.Found(DeflateEngine engine)) {
            found.accept(engine);
          }
        })
        .toList();
  }

  /** Returns the engine of that name, or empty if this machine does not have it. */
  public static Optional<DeflateEngine> named(String name) {
    return available().stream().filter(engine -> engine.name().equals(name)).findFirst();
  }

  /** Returns the preferred engine for compressing. */
  public static DeflateEngine deflating(Strength strength, Wrapper wrapper) {
    return preferred(
        switch (strength) {
          case FAST -> List.of(IsalEngine.NAME, LibdeflateEngine.NAME);
          case BALANCED, SMALL -> List.of(LibdeflateEngine.NAME);
        },
        wrapper);
  }

  /** Returns the preferred engine for decompressing. */
  public static DeflateEngine inflating(Wrapper wrapper) {
    return Engines.available().getFirst();
  }

  private static DeflateEngine preferred(List<String> names, Wrapper wrapper) {
    return names.stream()
        .flatMap(name -> named(name).stream())
        .filter(engine -> engine.compresses(wrapper))
        .findFirst()
        .orElse(PORTABLE);
  }

  /** Returns the engine that makes the same bytes of the same block on every machine. */
  public static DeflateEngine portable() {
    return PORTABLE;
  }
}
