package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a stream front to back by its markers alone, as the receiving end of an upload does. */
final class StreamWalk {

  /** Disk sector to contents. */
  final Map<Long, byte[]> grains = new TreeMap<>();

  /** Disk sector to file sector. */
  final Map<Long, Long> places = new TreeMap<>();

  /** File sector to entries, of each grain table. */
  final Map<Long, int[]> tables = new TreeMap<>();

  /** Types of the markers, in order. */
  final List<Integer> markers = new ArrayList<>();

  int[] directory = {};
  long directoryPlace;
  byte[] footer = {};

  /** Where the walk ended, in bytes. */
  final int end;

  private final ByteBuffer bytes;

  StreamWalk(byte[] vmdk) throws DataFormatException {
    bytes = ByteBuffer.wrap(vmdk).order(ByteOrder.LITTLE_ENDIAN);
    int position = 128 * 512;
    while (position < vmdk.length) {
      position = step(position);
    }
    end = position;
  }

  /** Returns an entry of the grain table at a file sector. */
  long entry(long table, int slot) {
    return Integer.toUnsignedLong(Objects.requireNonNull(tables.get(table))[slot]);
  }

  private int step(int position) throws DataFormatException {
    long sectors = bytes.getLong(position);
    int size = bytes.getInt(position + 8);
    if (size != 0) {
      grains.put(sectors, inflate(position + 12, size));
      places.put(sectors, position / 512L);
      return (position + 12 + size + 511) / 512 * 512;
    }
    int type = bytes.getInt(position + 12);
    markers.add(type);
    int start = position + 512;
    switch (type) {
      case 1 -> tables.put(start / 512L, ints(start, (int) sectors));
      case 2 -> {
        directory = ints(start, (int) sectors);
        directoryPlace = start / 512L;
      }
      case 3 -> footer = slice(start, 512);
      default -> {}
    }
    return start + (int) sectors * 512;
  }

  private int[] ints(int start, int sectors) {
    int[] table = new int[sectors * 128];
    bytes.slice(start, sectors * 512).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(table);
    return table;
  }

  private byte[] slice(int start, int length) {
    byte[] part = new byte[length];
    bytes.get(start, part);
    return part;
  }

  private byte[] inflate(int start, int length) throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes.array(), start, length);
      byte[] grain = new byte[65_537];
      int got = inflater.inflate(grain);
      if (!inflater.finished() || got != 65_536 || inflater.getRemaining() != 0) {
        throw new DataFormatException("grain at byte " + start);
      }
      return Arrays.copyOf(grain, got);
    }
  }
}
