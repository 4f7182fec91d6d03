package ovation.packaging.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import picocli.CommandLine.Option;

/** How disks are compressed where their format compresses. */
final class CompressionOptions {

  @Option(
      names = "--compression",
      paramLabel = "STRENGTH",
      description = {
        "fast: as fast as reading, a few percent larger; balanced: the size of",
        "zlib's default in a fraction of its time; small: the smallest in",
        "reasonable time. balanced if not told."
      })
  private @Nullable Strength strength;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "Compress with this engine; see “ovation disk info --engines”.")
  private @Nullable String engine;

  @Option(
      names = "--reproducible",
      description =
          "Equal content gives equal bytes on every machine: the built-in engine is used.")
  private boolean reproducible;

  /** Whether a strength was asked for. */
  boolean isGiven() {
    return strength != null;
  }

  /** Whether equal input is to give equal bytes everywhere. */
  boolean isReproducible() {
    return reproducible;
  }

  /** Returns the strength. */
  Strength strength() {
    Strength told = strength;
    return told == null ? Strength.BALANCED : told;
  }

  /** Returns the engine that is asked for; nothing for the fastest one. */
  Optional<DeflateEngine> engine() {
    String name = engine;
    if (name == null) {
      return reproducible ? Optional.of(Engines.portable()) : Optional.empty();
    }
    if (reproducible && !name.equals(Engines.portable().name())) {
      throw new UsageException("--reproducible and --engine contradict each other. Give one.");
    }
    return Optional.of(
        Engines.named(name)
            .orElseThrow(() ->
                new UsageException(
                    "This machine has no engine “" + name + "”. It has: " + names() + ".")));
  }

  private static String names() {
    return Engines.available().stream().map(DeflateEngine::name).collect(Collectors.joining(", "));
  }
}
