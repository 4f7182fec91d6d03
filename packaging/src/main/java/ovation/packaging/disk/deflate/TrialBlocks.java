package ovation.packaging.disk.deflate;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Formatter;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Blocks to try engines on, as a system disk has them: text, tables, code, archives. */
final class TrialBlocks {

  private static final int LENGTH = 65_536;
  private static final int COUNT = 16;
  private static final int WORDS = 2000;

  private static final List<Class<?>> CLASSES =
      List.of(
          String.class,
          HashMap.class,
          BigInteger.class,
          Formatter.class,
          Character.class,
          Collections.class,
          BigDecimal.class,
          Arrays.class,
          Pattern.class,
          Class.class,
          Thread.class,
          URI.class,
          ConcurrentHashMap.class,
          TreeMap.class,
          Scanner.class,
          ZoneId.class);

  private TrialBlocks() {}

  /** Returns one mebibyte in blocks outside the heap, the same every time. */
  static List<ByteBuffer> make() {
    return IntStream.range(0, COUNT).mapToObj(TrialBlocks::make).toList();
  }

  private static ByteBuffer make(int number) {
    Random random = new Random(number);
    ByteBuffer block = ByteBuffer.allocateDirect(LENGTH);
    switch (number % 8) {
      case 0, 1 -> text(block, random);
      case 2 -> table(block, random);
      case 3, 4, 5, 6 -> code(block, 3 * number);
      default -> noise(block, random);
    }
    return block.flip();
  }

  private static void text(ByteBuffer block, Random random) {
    byte[][] words = new byte[WORDS][];
    for (int i = 0; i < WORDS; i++) {
      words[i] = new byte[2 + random.nextInt(9)];
      for (int at = 0; at < words[i].length; at++) {
        words[i][at] = (byte) ('a' + random.nextInt(26) * random.nextInt(26) / 26);
      }
    }
    while (block.hasRemaining()) {
      byte[] word = words[(int) (WORDS * Math.pow(random.nextDouble(), 3))];
      block.put(word, 0, Math.min(word.length, block.remaining()));
      if (block.hasRemaining()) {
        block.put((byte) (random.nextInt(12) == 0 ? '\n' : ' '));
      }
    }
  }

  private static void table(ByteBuffer block, Random random) {
    for (int row = 0; block.remaining() >= 32; row++) {
      block.putInt(row).putInt(random.nextInt(50)).putLong(0xffff_8000_0000L + 96L * row);
      block.putShort((short) 0x81a4).putShort((short) random.nextInt(4)).putInt(0);
      block.putLong(random.nextInt(1 << 20));
    }
  }

  /** Classes of the JDK, from one on, as they are in its own image. */
  private static void code(ByteBuffer block, int first) {
    for (int i = first; block.hasRemaining(); i++) {
      byte[] bytes = bytes(CLASSES.get(i % CLASSES.size()));
      block.put(bytes, 0, Math.min(bytes.length, block.remaining()));
    }
  }

  private static byte[] bytes(Class<?> type) {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in == null ? new byte[1] : in.readAllBytes();
    } catch (IOException e) {
      return new byte[1];
    }
  }

  private static void noise(ByteBuffer block, Random random) {
    byte[] bytes = new byte[block.remaining()];
    random.nextBytes(bytes);
    block.put(bytes);
  }
}
