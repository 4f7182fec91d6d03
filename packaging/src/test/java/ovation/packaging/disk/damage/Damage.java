package ovation.packaging.disk.damage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** One change to a file of an image. */
final class Damage {

  private static final byte[] BOUNDARIES = {0, 1, 0x7f, (byte) 0x80, (byte) 0xff};

  private static final long[] WORDS = {
    0, 1, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL, 0x0001_0000L, 0x00ff_ffffL
  };

  private static final long[] LONGS = {
    0, 1L << 31, 1L << 32, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, -1, -512, 1L << 62
  };

  /** Most structures whose bytes are walked; of more, as many are chosen by a fixed seed. */
  private static final int MOST_SECTORS = 12;

  private static final int MOST_PACKED_SECTORS = 3;
  private static final int MOST_CUTS = 240;

  private final String file;
  private final int offset;
  private final byte[] bytes;

  private Damage(String file, int offset, byte[] bytes) {
    this.file = file;
    this.offset = offset;
    this.bytes = bytes;
  }

  /** Returns the file's name. */
  String file() {
    return file;
  }

  /** Returns where, in bytes. */
  int offset() {
    return offset;
  }

  /** Returns what stands there afterwards; nothing if the file is cut off there. */
  byte[] bytes() {
    return bytes;
  }

  boolean isCut() {
    return bytes.length == 0;
  }

  /**
   * Cuts at every sector ± 1, or at those of structures and as many others as there is time for.
   */
  static List<Damage> cuts(String name, byte[] file, int[] structures) {
    SortedSet<Integer> lengths = new TreeSet<>();
    for (int at :
        structures.length > MOST_CUTS / 4 ? chosen(structures, MOST_CUTS / 8) : structures) {
      for (int near : new int[] {at - 1, at, at + 1, at + 511, at + 512, at + 513}) {
        lengths.add(near);
      }
    }
    int step = Math.max(1, file.length / 512 / (MOST_CUTS / 3)) * 512;
    for (int at = 0; at <= file.length; at += step) {
      lengths.addAll(List.of(at - 1, at, at + 1));
    }
    return lengths.stream()
        .filter(length -> length >= 0 && length < file.length)
        .map(length -> new Damage(name, length, new byte[0]))
        .toList();
  }

  /** Sets each byte of the structures to each boundary value. */
  static List<Damage> bytes(String name, byte[] file, int[] structures) {
    List<Damage> all = new ArrayList<>();
    for (int sector : chosen(structures)) {
      for (int at = sector; at < Math.min(sector + 512, file.length); at++) {
        if (isInside(file, sector, at)) {
          continue;
        }
        for (byte value : BOUNDARIES) {
          add(all, name, file, at, new byte[] {value});
        }
      }
    }
    return all;
  }

  /** Sets each field of 4 and 8 bytes of the structures to each boundary value, in both orders. */
  static List<Damage> fields(String name, byte[] file, int[] structures) {
    List<Damage> all = new ArrayList<>();
    for (int sector : chosen(structures)) {
      for (int at = sector; at + 8 <= Math.min(sector + 512, file.length); at += 4) {
        if (isInside(file, sector, at)) {
          continue;
        }
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
          for (long value : WORDS) {
            add(all, name, file, at, word(order, (int) value));
          }
          int old = ByteBuffer.wrap(file).order(order).getInt(at);
          for (int near : new int[] {-128, -1, 1, 127, 128, 4096}) {
            add(all, name, file, at, word(order, old + near));
          }
          for (long value : LONGS) {
            add(all, name, file, at, ByteBuffer.allocate(8).order(order).putLong(value).array());
          }
        }
      }
    }
    return all;
  }

  private static byte[] word(ByteOrder order, int value) {
    return ByteBuffer.allocate(4).order(order).putInt(value).array();
  }

  private static void add(List<Damage> all, String name, byte[] file, int at, byte[] bytes) {
    if (!Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length)) {
      all.add(new Damage(name, at, bytes));
    }
  }

  /** Whether a place is inside a stretch of equal bytes: one of its ends stands for all. */
  private static boolean isInside(byte[] file, int sector, int at) {
    int from = Math.max(sector, at - 12);
    int to = Math.min(Math.min(sector + 512, file.length), at + 16);
    return to - from >= 28 && Structures.isEven(file, from, to);
  }

  /** Compressed data look like structures: of so many, fewer are walked. */
  private static int[] chosen(int[] structures) {
    boolean packed = structures.length > 4 * MOST_SECTORS;
    return chosen(structures, packed ? MOST_PACKED_SECTORS : MOST_SECTORS);
  }

  private static int[] chosen(int[] structures, int most) {
    if (structures.length <= most) {
      return structures;
    }
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int i = 0; i < most / 3; i++) {
      chosen.add(structures[i]);
      chosen.add(structures[structures.length - 1 - i]);
    }
    Random random = new Random(7);
    while (chosen.size() < most) {
      chosen.add(structures[random.nextInt(structures.length)]);
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public String toString() {
    return isCut()
        ? file + " cut to " + offset
        : file + " at " + offset + " := " + HexFormat.of().formatHex(bytes);
  }
}
