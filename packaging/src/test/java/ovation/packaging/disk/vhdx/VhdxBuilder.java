package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32C;

/** Makes small images from the description of the format (MS-VHDX) alone, one MiB each part. */
final class VhdxBuilder {

  static final int MIB = 1 << 20;
  static final int LOG = MIB;
  static final int BAT = 2 * MIB;
  static final int METADATA = 3 * MIB;
  static final int DATA = 4 * MIB;

  final ByteBuffer file;
  UUID dataWrite = new UUID(1, 2);
  UUID log = new UUID(0, 0);
  int sector = 512;
  int block = MIB;
  long capacity;
  final Map<String, String> parent = new LinkedHashMap<>();

  VhdxBuilder(int blocks, long capacity) {
    file = ByteBuffer.allocate(DATA + blocks * MIB).order(ByteOrder.LITTLE_ENDIAN);
    this.capacity = capacity;
  }

  /** Fills a MiB of the file behind the structures. */
  VhdxBuilder fill(int number, int value) {
    for (int i = 0; i < MIB; i++) {
      file.put(DATA + number * MIB + i, (byte) (value + i / 512));
    }
    return this;
  }

  /** Sets an entry of the block allocation table to a MiB behind the structures. */
  VhdxBuilder entry(int index, int number, int state) {
    file.putLong(BAT + 8 * index, state < 6 ? state : (long) (DATA + number * MIB) | state);
    return this;
  }

  byte[] build() {
    file.put(0, "vhdxfile".getBytes(StandardCharsets.US_ASCII));
    header(64 << 10, 7);
    header(128 << 10, 8);
    regions(192 << 10);
    regions(256 << 10);
    metadata();
    return file.array().clone();
  }

  private void header(int at, long sequence) {
    file.putInt(at, 0x64616568).putLong(at + 8, sequence);
    guid(file, at + 16, new UUID(5, 5));
    guid(file, at + 32, dataWrite);
    guid(file, at + 48, log);
    file.putShort(at + 66, (short) 1).putInt(at + 68, MIB).putLong(at + 72, LOG);
    seal(file, at, 4096);
  }

  private void regions(int at) {
    file.putInt(at, 0x69676572).putInt(at + 8, 2);
    guid(file, at + 16, UUID.fromString("2dc27766-f623-4200-9d64-115e9bfd4a08"));
    file.putLong(at + 32, BAT).putInt(at + 40, MIB).putInt(at + 44, 1);
    guid(file, at + 48, UUID.fromString("8b7ca206-4790-4b9a-b8fe-575f050f886e"));
    file.putLong(at + 64, METADATA).putInt(at + 72, MIB).putInt(at + 76, 1);
    seal(file, at, 65_536);
  }

  private void metadata() {
    file.put(METADATA, "metadata".getBytes(StandardCharsets.US_ASCII));
    ByteBuffer parameters = little(8).putInt(0, block).putInt(4, parent.isEmpty() ? 0 : 2);
    List<Object[]> items = new ArrayList<>();
    items.add(new Object[] {"caa16737-fa36-4d43-b3b6-33f0aa44e76b", parameters});
    items.add(
        new Object[] {"2fa54224-cd1b-4876-b211-5dbed83bf4b8", little(8).putLong(0, capacity)});
    items.add(new Object[] {"beca12ab-b2e6-4523-93ef-c309e000c746", little(16)});
    items.add(new Object[] {"8141bf1d-a96f-4709-ba47-f233a8faab5f", little(4).putInt(0, sector)});
    items.add(new Object[] {"cda348c7-445d-4471-9cc9-e9885251c556", little(4).putInt(0, 4096)});
    if (!parent.isEmpty()) {
      items.add(new Object[] {"a8d35f2d-b30b-454d-abf7-d3d84834ab0c", locator()});
    }
    int at = 65_536;
    for (int i = 0; i < items.size(); i++) {
      ByteBuffer value = (ByteBuffer) items.get(i)[1];
      int entry = METADATA + 32 * (i + 1);
      guid(file, entry, UUID.fromString((String) items.get(i)[0]));
      file.putInt(entry + 16, at).putInt(entry + 20, value.capacity()).putInt(entry + 24, 4);
      file.put(METADATA + at, value, 0, value.capacity());
      at += value.capacity();
    }
    file.putShort(METADATA + 10, (short) items.size());
  }

  private ByteBuffer locator() {
    ByteBuffer bytes = little(4096);
    guid(bytes, 0, UUID.fromString("b04aefb7-d19e-4a81-b789-25b8e9445913"));
    bytes.putShort(18, (short) parent.size());
    int entry = 20;
    int at = 20 + 12 * parent.size();
    for (Map.Entry<String, String> pair : parent.entrySet()) {
      byte[] key = pair.getKey().getBytes(StandardCharsets.UTF_16LE);
      byte[] value = pair.getValue().getBytes(StandardCharsets.UTF_16LE);
      bytes.putInt(entry, at).putInt(entry + 4, at + key.length);
      bytes.putShort(entry + 8, (short) key.length).putShort(entry + 10, (short) value.length);
      bytes.put(at, key).put(at + key.length, value);
      at += key.length + value.length;
      entry += 12;
    }
    return bytes;
  }

  /**
   * Writes an entry of the log with changes of whole sectors of 4 KiB.
   *
   * @param at where in the log
   * @param tail where its sequence begins in the log
   * @param changes new content by place; an empty array for 4 KiB of zeros
   * @return where the next entry begins
   */
  int logEntry(int at, int tail, long sequence, Map<Long, byte[]> changes) {
    long data = changes.values().stream().filter(content -> content.length > 0).count();
    int length = 4096 * (1 + (int) data);
    ByteBuffer entry = little(length);
    entry.putInt(0, 0x65676f6c).putInt(8, length).putInt(12, tail).putLong(16, sequence);
    entry.putInt(24, changes.size());
    guid(entry, 32, log);
    entry.putLong(48, file.capacity()).putLong(56, file.capacity());
    int descriptor = 64;
    int sectorAt = 4096;
    for (Map.Entry<Long, byte[]> change : changes.entrySet()) {
      entry.putLong(descriptor + 16, change.getKey()).putLong(descriptor + 24, sequence);
      if (change.getValue().length == 0) {
        entry.putInt(descriptor, 0x6f72657a).putLong(descriptor + 8, 4096);
      } else {
        ByteBuffer content = ByteBuffer.wrap(change.getValue()).order(ByteOrder.LITTLE_ENDIAN);
        entry.putInt(descriptor, 0x63736564).putInt(descriptor + 4, content.getInt(4092));
        entry.putLong(descriptor + 8, content.getLong(0));
        entry.putInt(sectorAt, 0x61746164).putInt(sectorAt + 4, (int) (sequence >>> 32));
        entry.put(sectorAt + 8, content, 8, 4084).putInt(sectorAt + 4092, (int) sequence);
        sectorAt += 4096;
      }
      descriptor += 32;
    }
    seal(entry, 0, length);
    for (int i = 0; i < length; i++) {
      file.put(LOG + (at + i) % MIB, entry.get(i));
    }
    return (at + length) % MIB;
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  static void seal(ByteBuffer bytes, int at, int length) {
    bytes.putInt(at + 4, 0);
    CRC32C sum = new CRC32C();
    sum.update(bytes.slice(at, length));
    bytes.putInt(at + 4, (int) sum.getValue());
  }

  private static void guid(ByteBuffer bytes, int at, UUID guid) {
    long high = guid.getMostSignificantBits();
    bytes.putInt(at, (int) (high >>> 32)).putShort(at + 4, (short) (high >>> 16));
    bytes.putShort(at + 6, (short) high);
    bytes.putLong(at + 8, Long.reverseBytes(guid.getLeastSignificantBits()));
  }
}
