package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Blocks to try engines on, generated as a system disk has them: text, tables, code, archives. */
final class TrialBlocks {

  private static final int LENGTH = 65_536;
  private static final int COUNT = 16;
  private static final int WORDS = 2000;

  private TrialBlocks() {}

  /** Returns one mebibyte in blocks outside the heap, the same every time. */
  static List<ByteBuffer> make() {
    return IntStream.range(0, COUNT).mapToObj(TrialBlocks::make).toList();
  }

  private static ByteBuffer make(int number) {
    Random random = new Random(number);
    ByteBuffer block = ByteBuffer.allocateDirect(LENGTH);
    switch (number % 8) {
      case 0, 1, 2 -> text(block, random);
      case 3, 4 -> table(block, random);
      case 5, 6 -> code(block, random);
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

  /** Operations of a few bytes each, some of them frequent, with small numbers between them. */
  private static void code(ByteBuffer block, Random random) {
    int[] operations = random.ints(200).toArray();
    while (block.remaining() >= 8) {
      int operation = operations[random.nextInt(14) * random.nextInt(14)];
      block.putInt(operation);
      if ((operation & 3) == 0) {
        block.putInt(random.nextInt(1 << (4 + (operation >>> 28))));
      }
    }
    while (block.hasRemaining()) {
      block.put((byte) 0x90);
    }
  }

  private static void noise(ByteBuffer block, Random random) {
    byte[] bytes = new byte[block.remaining()];
    random.nextBytes(bytes);
    block.put(bytes);
  }
}
