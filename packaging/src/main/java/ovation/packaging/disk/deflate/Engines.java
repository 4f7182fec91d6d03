package ovation.packaging.disk.deflate;

import java.util.List;
import java.util.Optional;

/** The engines that this machine has, and which of them is best for what. */
public final class Engines {

  /** The system property that names the one engine to use. */
  public static final String PROPERTY = "ovation.engine";

  private static final DeflateEngine JDK = new JdkEngine();

  private Engines() {}

  /** Returns the engines of this machine, best first. */
  public static List<DeflateEngine> available() {
    return List.of(JDK);
  }

  /** Returns the engine of that name, or empty if this machine does not have it. */
  public static Optional<DeflateEngine> named(String name) {
    return available().stream().filter(engine -> engine.name().equals(name)).findFirst();
  }

  /** Returns the preferred engine for compressing. */
  public static DeflateEngine deflating(Strength strength, Wrapper wrapper) {
    return JDK;
  }

  /** Returns the preferred engine for decompressing. */
  public static DeflateEngine inflating(Wrapper wrapper) {
    return JDK;
  }

  /** Returns the engine that makes the same bytes of the same block on every machine. */
  public static DeflateEngine portable() {
    return JDK;
  }
}
