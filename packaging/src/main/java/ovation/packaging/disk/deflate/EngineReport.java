package ovation.packaging.disk.deflate;

import java.util.List;
import java.util.Optional;

/**
 * What a trial found out about one engine.
 *
 * @param engine the name
 * @param version of the library or the file it came from, if known
 * @param missing why this machine does not have the engine; empty if it has
 * @param compressing one for each strength; empty if the engine is missing
 * @param inflating empty if the engine is missing or does not decompress
 */
public record EngineReport(
    String engine,
    Optional<String> version,
    Optional<String> missing,
    List<Compressing> compressing,
    Optional<Inflating> inflating) {

  /** Copies the list. */
  public EngineReport {
    compressing = List.copyOf(compressing);
  }

  /**
   * How the engine compresses, on one core.
   *
   * @param megabytesPerSecond of content, in units of 10⁶ bytes
   * @param ratio size of the result divided by the size of the content
   * @param preferred whether this engine is chosen for the strength where none is asked for
   */
  public record Compressing(
      Strength strength, double megabytesPerSecond, double ratio, boolean preferred) {}

  /**
   * How the engine decompresses, on one core.
   *
   * @param megabytesPerSecond of content, in units of 10⁶ bytes
   * @param preferred whether this engine is chosen where none is asked for
   */
  public record Inflating(double megabytesPerSecond, boolean preferred) {}
}
