package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a sparse extent by its tables alone, as "Virtual Disk Format 5.0" describes it, and knows
 * nothing of the product's classes.
 */
final class TableRead {

  private final ByteBuffer file;

  TableRead(byte[] vmdk) {
    file = ByteBuffer.wrap(vmdk).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] content() throws DataFormatException {
    boolean compressed = (file.getInt(8) & 1 << 16) != 0;
    int capacity = (int) file.getLong(12) * 512;
    int grainSize = (int) file.getLong(20) * 512;
    int entries = file.getInt(44);
    long directory = file.getLong(56);
    if (directory == -1) {
      directory = file.getLong(file.capacity() - 1024 + 56);
    }
    byte[] content = new byte[capacity];
    for (int at = 0, number = 0; at < capacity; at += grainSize, number++) {
      int table = file.getInt((int) directory * 512 + 4 * (number / entries));
      int grain = table == 0 ? 0 : file.getInt(table * 512 + 4 * (number % entries));
      if (grain != 0) {
        byte[] bytes = compressed ? inflate(grain, grainSize) : plain(grain, grainSize);
        System.arraycopy(bytes, 0, content, at, Math.min(grainSize, capacity - at));
      }
    }
    return content;
  }

  private byte[] plain(int grain, int grainSize) {
    byte[] bytes = new byte[grainSize];
    file.get(grain * 512, bytes);
    return bytes;
  }

  private byte[] inflate(int grain, int grainSize) throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(file.slice(grain * 512 + 12, file.getInt(grain * 512 + 8)));
      byte[] bytes = new byte[grainSize];
      int length = inflater.inflate(bytes);
      if (length != grainSize || !inflater.finished()) {
        throw new DataFormatException("grain at sector " + grain);
      }
      return bytes;
    }
  }
}
