package ovation.packaging.disk.deflate;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Blocks to compress, the same in every run. */
final class Contents {

  static final int GRAIN = 65_536;

  /** A block and what it is. */
  static final class Content {

    private final String name;
    private final byte[] bytes;

    Content(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Contents() {}

  /** Returns blocks of all kinds and lengths. */
  static List<Content> all() {
    List<Content> all = new ArrayList<>();
    for (int length : new int[] {0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 257, 258, 259, 4095, 4097}) {
      all.add(new Content("text of " + length, Arrays.copyOf(text(1, GRAIN), length)));
      all.add(new Content("random of " + length, random(length, 256)));
      all.add(new Content("zeros of " + length, new byte[length]));
    }
    for (int length : new int[] {65_535, 65_536, 65_537, 150_001}) {
      all.add(new Content("text of " + length, text(2, length)));
      all.add(new Content("random of " + length, random(length, 256)));
      all.add(new Content("zeros of " + length, new byte[length]));
      all.add(new Content("records of " + length, records(length)));
    }
    all.add(new Content("2 MiB of text", text(5, 2 << 20)));
    for (int values : new int[] {1, 2, 3, 16, 100, 200, 250}) {
      all.add(new Content(values + " byte values", random(GRAIN, values)));
    }
    for (int period : new int[] {1, 2, 3, 4, 7, 8, 9, 63, 255, 257, 300, 4096, 32_768, 32_769}) {
      all.add(new Content("period " + period, period(period, GRAIN)));
    }
    all.add(new Content("Fibonacci frequencies", fibonacci()));
    all.add(new Content("random, then text", halves(random(GRAIN, 256), text(3, GRAIN))));
    all.add(new Content("text, then random", halves(text(4, GRAIN), random(GRAIN, 256))));
    all.add(new Content("machine code", machineCode(1 << 20, GRAIN)));
    return all;
  }

  /** Returns grains as a system disk has them. */
  static List<Content> usual() {
    List<Content> grains = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      grains.add(new Content("machine code " + i, machineCode((i + 1) << 20, GRAIN)));
      grains.add(new Content("text " + i, text(100 + i, GRAIN)));
      grains.add(new Content("records " + i, records(GRAIN + i * 512)));
    }
    return grains;
  }

  /** A block of a seed: a mixture of runs, copies from before, words and noise. */
  static byte[] mixture(long seed) {
    Random random = new Random(seed);
    int length = 1 << random.nextInt(17);
    length += random.nextInt(length);
    byte[] bytes = new byte[length];
    int values = 1 + random.nextInt(256);
    int noise = random.nextInt(4);
    for (int at = 0; at < length; ) {
      int part = Math.min(length - at, 1 + random.nextInt(1 << random.nextInt(12)));
      int kind = at == 0 ? 0 : random.nextInt(4);
      if (kind <= noise && kind < 2) {
        for (int i = 0; i < part; i++) {
          bytes[at + i] = (byte) random.nextInt(values);
        }
      } else {
        int back = 1 + random.nextInt(Math.min(at, 1 << (1 + random.nextInt(16))));
        for (int i = 0; i < part; i++) {
          bytes[at + i] = bytes[at + i - back];
        }
      }
      at += part;
    }
    return bytes;
  }

  static byte[] random(int length, int values) {
    Random random = new Random(length * 31L + values);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) random.nextInt(values);
    }
    return bytes;
  }

  static byte[] text(int seed, int length) {
    Random random = new Random(seed);
    String[] words = new String[600];
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int letters = 2 + random.nextInt(9); letters > 0; letters--) {
        word.append((char) ('a' + (random.nextInt(26) * random.nextInt(26)) / 26));
      }
      words[i] = word.toString();
    }
    StringBuilder text = new StringBuilder(length + 20);
    while (text.length() < length) {
      int rank = (int) (words.length * Math.pow(random.nextDouble(), 3));
      text.append(words[rank]).append(random.nextInt(12) == 0 ? ".\n" : " ");
    }
    return Arrays.copyOf(text.toString().getBytes(StandardCharsets.US_ASCII), length);
  }

  /** Tables of numbers, as in databases and inodes. */
  private static byte[] records(int length) {
    Random random = new Random(length);
    byte[] bytes = new byte[length];
    for (int at = 0; at + 32 <= length; at += 32) {
      int number = at / 32;
      bytes[at] = (byte) number;
      bytes[at + 1] = (byte) (number >> 8);
      bytes[at + 4] = (byte) random.nextInt(4);
      bytes[at + 8] = (byte) random.nextInt(256);
      bytes[at + 9] = (byte) random.nextInt(20);
      bytes[at + 16] = (byte) 0xa4;
      bytes[at + 17] = (byte) 0x81;
    }
    return bytes;
  }

  private static byte[] period(int period, int length) {
    byte[] once = random(period, 256);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = once[i % period];
    }
    return bytes;
  }

  /** Frequencies for which a Huffman code without a limit would have more than 15 bits. */
  private static byte[] fibonacci() {
    List<Byte> values = new ArrayList<>();
    int count = 1;
    int next = 1;
    for (int value = 0; value < 22; value++) {
      for (int i = 0; i < count; i++) {
        values.add((byte) (value * 11));
      }
      int sum = count + next;
      count = next;
      next = sum;
    }
    Collections.shuffle(values, new Random(5));
    byte[] bytes = new byte[values.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = values.get(i);
    }
    return bytes;
  }

  private static byte[] halves(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length);
    System.arraycopy(other, 0, both, one.length / 2, one.length / 2);
    return both;
  }

  /** A piece of the virtual machine that runs this. */
  private static byte[] machineCode(long from, int length) {
    Path home = Path.of(System.getProperty("java.home"));
    Path library =
        Stream.of("lib/server/libjvm.so", "lib/server/libjvm.dylib", "bin/server/jvm.dll")
            .map(home::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    byte[] bytes = new byte[length];
    try (RandomAccessFile file = new RandomAccessFile(library.toFile(), "r")) {
      file.seek(from);
      file.readFully(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }
}
