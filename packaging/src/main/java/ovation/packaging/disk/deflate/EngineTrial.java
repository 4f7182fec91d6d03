package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;

/**
 * Measures the engines of this machine on one core, over generated blocks of 64 KiB. The figures
 * are for comparing engines with each other; real disks differ.
 */
public final class EngineTrial {

  /** How long each engine is tried with each strength if nothing else is said. */
  public static final Duration USUAL = Duration.ofMillis(200);

  /** Code of our own gets faster while it runs: it may take so many times longer until it has. */
  private static final int PATIENCE = 6;

  private static final double BETTER = 0.98;

  private final List<ByteBuffer> blocks = TrialBlocks.make();
  private final long content = blocks.stream().mapToLong(ByteBuffer::remaining).sum();
  private final Duration each;

  private EngineTrial(Duration each) {
    this.each = each;
  }

  /**
   * Tries all engines that we know, and says why the missing ones are missing.
   *
   * @param each how long each engine runs at least with each strength
   */
  public static List<EngineReport> run(Duration each) {
    EngineTrial trial = new EngineTrial(each);
    return Engines.lookups().stream().map(trial::report).toList();
  }

  private EngineReport report(EngineLookup lookup) {
    return switch (lookup) {
      case EngineLookup.Missing missing ->
          new EngineReport(
              missing.name(),
              Optional.empty(),
              Optional.of(missing.reason()),
              List.of(),
              Optional.empty());
      case EngineLookup.Found(DeflateEngine engine) ->
          new EngineReport(
              engine.name(),
              engine.version(),
              Optional.empty(),
              Stream.of(Strength.values()).map(strength -> compressing(engine, strength)).toList(),
              engine.inflates() ? Optional.of(inflating(engine)) : Optional.empty());
    };
  }

  private EngineReport.Compressing compressing(DeflateEngine engine, Strength strength) {
    try (BlockDeflater deflater = engine.deflater(strength, Wrapper.ZLIB)) {
      ByteBuffer target = target(deflater);
      long[] size = {0};
      double best =
          best(() -> {
            size[0] = 0;
            for (ByteBuffer block : blocks) {
              size[0] += deflater.deflate(block.rewind(), target.clear());
            }
          });
      boolean preferred = Engines.deflating(strength, Wrapper.ZLIB).name().equals(engine.name());
      return new EngineReport.Compressing(
          strength, content / best / 1e6, (double) size[0] / content, preferred);
    }
  }

  private EngineReport.Inflating inflating(DeflateEngine engine) {
    try (BlockDeflater deflater = Engines.portable().deflater(Strength.FAST, Wrapper.ZLIB);
        BlockInflater inflater = engine.inflater(Wrapper.ZLIB)) {
      List<ByteBuffer> packed =
          blocks.stream()
              .map(block -> {
                ByteBuffer target = target(deflater);
                deflater.deflate(block.rewind(), target);
                return target.flip();
              })
              .toList();
      ByteBuffer target = target(deflater);
      double best =
          best(() -> {
            for (int i = 0; i < packed.size(); i++) {
              target.clear().limit(blocks.get(i).limit());
              inflate(inflater, packed.get(i).rewind(), target);
            }
          });
      boolean preferred = Engines.inflating(Wrapper.ZLIB).name().equals(engine.name());
      return new EngineReport.Inflating(content / best / 1e6, preferred);
    }
  }

  private static void inflate(BlockInflater inflater, ByteBuffer packed, ByteBuffer target) {
    try {
      inflater.inflate(packed, target);
    } catch (DataFormatException e) {
      throw new IllegalStateException("an engine does not read what another wrote", e);
    }
  }

  private static ByteBuffer target(BlockDeflater deflater) {
    return ByteBuffer.allocateDirect(deflater.bound(Sequences.CONTENT));
  }

  /** Returns the seconds of the fastest round, once rounds do not get faster any more. */
  private double best(Runnable round) {
    long best = Long.MAX_VALUE;
    long begin = System.nanoTime();
    long improved = begin;
    long now;
    do {
      long before = System.nanoTime();
      round.run();
      now = System.nanoTime();
      long taken = now - before;
      if (taken < best * BETTER) {
        improved = now;
      }
      best = Math.min(best, taken);
    } while (now - begin < each.toNanos()
        || (now - improved < each.toNanos() && now - begin < PATIENCE * each.toNanos()));
    return Math.max(1, best) / 1e9;
  }
}
