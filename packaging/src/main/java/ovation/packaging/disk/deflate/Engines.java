package ovation.packaging.disk.deflate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The engines that this machine has, and which of them is best for what. Libraries of the system
 * are looked for when they are first asked for.
 *
 * <p>The preference is that of a measurement over the 64 KiB grains of an ext4 file system with
 * programs, libraries, documents and archives (JDK 25, one core, EPYC with AVX-512): processor time
 * and size against {@code java.util.zip} at level 6 without a sample, in the same run.
 *
 * <table>
 * <caption>Compressing</caption>
 * <tr><th>engine</th><th>strength</th><th>speed</th><th>size</th></tr>
 * <tr><td>isa-l</td><td>fast, levels 3 and 2: preferred</td><td>10.0</td><td>1.069</td></tr>
 * <tr><td>libdeflate</td><td>fast, level 1</td><td>5.8</td><td>1.053</td></tr>
 * <tr><td>ovation</td><td>fast: preferred without libraries</td><td>6.0</td><td>1.069</td></tr>
 * <tr><td>jdk</td><td>fast, level 1</td><td>2.7</td><td>1.074</td></tr>
 * <tr><td>libdeflate</td><td>balanced, level 5: preferred</td><td>3.3</td><td>1.000</td></tr>
 * <tr><td>ovation</td><td>balanced: preferred without libraries</td><td>3.5</td><td>1.019</td></tr>
 * <tr><td>libdeflate</td><td>small, level 10: preferred</td><td>0.38</td><td>0.975</td></tr>
 * <tr><td>ovation</td><td>small: preferred without libraries</td><td>1.6</td><td>0.993</td></tr>
 * <tr><td>jdk</td><td>small, level 9</td><td>0.38</td><td>0.997</td></tr>
 * </table>
 *
 * <p>With balanced, no block set may become larger than zlib at level 6 makes it, so that the
 * faster engines come second. Decompressing, libdeflate yields 670 MB/s, ISA-L 570 and the JDK 300.
 */
public final class Engines {

  /**
   * The system property that names the one engine to use for everything it can do. What it cannot
   * do, or everything if this machine does not have it, is done by the engines that every machine
   * has.
   */
  public static final String PROPERTY = "ovation.engine";

  private static final DeflateEngine JDK = new JdkEngine();

  private static final DeflateEngine PORTABLE = new OvationEngine();

  private Engines() {}

  /** Each library is opened once, when it is first asked for. */
  private static final class Isals {
    static final EngineLookup HERE =
        EngineLookup.of(IsalEngine.NAME, Isal.NAMES, library -> new IsalEngine(new Isal(library)));
  }

  private static final class Libdeflates {
    static final EngineLookup HERE =
        EngineLookup.of(
            LibdeflateEngine.NAME,
            Libdeflate.NAMES,
            library -> new LibdeflateEngine(new Libdeflate(library)));
  }

  /** Returns where every engine that we know stands, the missing ones among them. */
  static List<EngineLookup> lookups() {
    return List.of(
        Libdeflates.HERE,
        Isals.HERE,
        new EngineLookup.Found(PORTABLE),
        new EngineLookup.Found(JDK));
  }

  /** Returns the engines of this machine, those of the system first. */
  public static List<DeflateEngine> available() {
    return lookups().stream().flatMap(lookup -> lookup.engine().stream()).toList();
  }

  /** Returns the engine of that name, or empty if this machine does not have it. */
  public static Optional<DeflateEngine> named(String name) {
    return switch (name) {
      case OvationEngine.NAME -> Optional.of(PORTABLE);
      case JdkEngine.NAME -> Optional.of(JDK);
      case LibdeflateEngine.NAME -> Libdeflates.HERE.engine();
      case IsalEngine.NAME -> Isals.HERE.engine();
      default -> Optional.empty();
    };
  }

  /** Returns the preferred engine for compressing into a wrapper. */
  public static DeflateEngine deflating(Strength strength, Wrapper wrapper) {
    return candidates(
            switch (strength) {
              case FAST -> List.of(IsalEngine.NAME, OvationEngine.NAME);
              case BALANCED, SMALL -> List.of(LibdeflateEngine.NAME, OvationEngine.NAME);
            })
        .filter(engine -> engine.compresses(wrapper))
        .findFirst()
        .orElse(PORTABLE);
  }

  /** Returns the preferred engine for decompressing. */
  public static DeflateEngine inflating(Wrapper wrapper) {
    return candidates(List.of(LibdeflateEngine.NAME, IsalEngine.NAME, JdkEngine.NAME))
        .filter(DeflateEngine::inflates)
        .findFirst()
        .orElse(JDK);
  }

  private static Stream<DeflateEngine> candidates(List<String> preferred) {
    String forced = System.getProperty(PROPERTY);
    return (forced == null ? preferred : List.of(forced))
        .stream().map(Engines::named).flatMap(Optional::stream);
  }

  /** Returns the engine that makes the same bytes of the same block on every machine. */
  public static DeflateEngine portable() {
    return PORTABLE;
  }
}
