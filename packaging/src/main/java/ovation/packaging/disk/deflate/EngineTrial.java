package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;

/**
 * Measures the engines of this machine on one core, over built-in blocks of 64 KiB. The figures are
 * for comparing engines with each other; real disks differ.
 */
public final class EngineTrial {

  /** How long each engine is tried with each strength if nothing else is said. */
  public static final Duration USUAL = Duration.ofMillis(200);

  /** Code of our own gets faster while it runs, and takes so many times longer until it has. */
  private static final int WARMING = 10;

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
      int[] sizes = new int[blocks.size()];
      double best =
          best(engine, i -> sizes[i] = deflater.deflate(blocks.get(i).rewind(), target.clear()));
      boolean preferred = Engines.deflating(strength, Wrapper.ZLIB).name().equals(engine.name());
      return new EngineReport.Compressing(
          strength, content / best / 1e6, (double) IntStream.of(sizes).sum() / content, preferred);
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
          best(
              engine,
              i -> {
                target.clear().limit(blocks.get(i).limit());
                inflate(inflater, packed.get(i).rewind(), target);
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

  /**
   * Returns the seconds that all blocks take, each at its fastest: what else the machine does then
   * counts little.
   */
  private double best(DeflateEngine engine, IntConsumer block) {
    long[] best = new long[blocks.size()];
    Arrays.fill(best, Long.MAX_VALUE);
    boolean warms = engine.name().equals(OvationEngine.NAME);
    long atLeast = each.toNanos() * (warms ? WARMING : 1);
    long begin = System.nanoTime();
    long now;
    do {
      for (int i = 0; i < best.length; i++) {
        long before = System.nanoTime();
        block.accept(i);
        best[i] = Math.min(best[i], System.nanoTime() - before);
      }
      now = System.nanoTime();
    } while (now - begin < atLeast);
    return Math.max(1, LongStream.of(best).sum()) / 1e9;
  }
}
