package ovation.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** Formats a FAT16 file system and fills it. */
final class FatVolume {

  private static final int SECTOR = 512;
  private static final int CLUSTER = 4 * SECTOR;
  private static final int RESERVED = 1;
  private static final int ROOT_ENTRIES = 512;
  private static final int END_OF_CHAIN = 0xFFFF;
  private static final byte FIXED_DISK = (byte) 0xF8;

  private final ByteBuffer volume;
  private final int tableSectors;
  private final FatEntry entry;
  private int next = 2;

  private FatVolume(int sectors, LocalDateTime time) {
    volume = ByteBuffer.allocate(sectors * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    tableSectors = Math.ceilDiv(sectors / 4 * 2, SECTOR);
    entry = new FatEntry(time);
  }

  /**
   * Makes a volume.
   *
   * @param sectors its size
   * @param before the sectors before it on the disk
   * @param label at most 11 capital letters
   */
  static byte[] make(
      int sectors, int before, String label, FatNode.Folder root, LocalDateTime time) {
    FatVolume fat = new FatVolume(sectors, time);
    fat.writeBootSector(sectors, before, label);
    fat.link(0, 0xFF00 | FIXED_DISK & 0xFF);
    fat.link(1, END_OF_CHAIN);
    ByteBuffer directory = fat.slice(fat.rootOffset(), ROOT_ENTRIES * FatEntry.BYTES);
    fat.entry.label(directory, label);
    fat.fill(directory, root, 0);
    return fat.volume.array();
  }

  private void writeBootSector(int sectors, int before, String label) {
    ByteBuffer boot = slice(0, SECTOR);
    boot.put(new byte[] {(byte) 0xEB, 0x3C, (byte) 0x90}).put(ascii("OVATION "));
    boot.putShort((short) SECTOR).put((byte) (CLUSTER / SECTOR)).putShort((short) RESERVED);
    boot.put((byte) 2).putShort((short) ROOT_ENTRIES).putShort((short) 0).put(FIXED_DISK);
    boot.putShort((short) tableSectors).putShort((short) 63).putShort((short) 255);
    boot.putInt(before).putInt(sectors);
    boot.put((byte) 0x80).put((byte) 0).put((byte) 0x29).putInt(0x48415242);
    boot.put(ascii("%-11s".formatted(label))).put(ascii("FAT16   "));
    // Nothing to boot: hand over to the firmware's next device
    boot.put(new byte[] {(byte) 0xCD, 0x18, (byte) 0xEB, (byte) 0xFC});
    boot.position(SECTOR - 2).put((byte) 0x55).put((byte) 0xAA);
  }

  private void fill(ByteBuffer directory, FatNode.Folder folder, int own) {
    for (FatNode node : folder.nodes()) {
      switch (node) {
        case FatNode.TextFile file -> {
          byte[] content = file.bytes();
          int first = allocate(content.length);
          slice(offset(first), content.length).put(content);
          entry.file(directory, file.name(), first, content.length);
        }
        case FatNode.Folder inner -> {
          int cluster = allocate(CLUSTER);
          entry.folder(directory, inner.name(), cluster);
          ByteBuffer below = slice(offset(cluster), CLUSTER);
          entry.dots(below, cluster, own);
          fill(below, inner, cluster);
        }
      }
    }
  }

  /** Takes neighbouring clusters for {@code bytes} bytes, at least one. */
  private int allocate(int bytes) {
    int first = next;
    next += Math.max(1, Math.ceilDiv(bytes, CLUSTER));
    for (int cluster = first; cluster < next - 1; cluster++) {
      link(cluster, cluster + 1);
    }
    link(next - 1, END_OF_CHAIN);
    return first;
  }

  /** Writes an entry of both allocation tables. */
  private void link(int cluster, int value) {
    for (int table = 0; table < 2; table++) {
      volume.putShort((RESERVED + table * tableSectors) * SECTOR + cluster * 2, (short) value);
    }
  }

  private int rootOffset() {
    return (RESERVED + 2 * tableSectors) * SECTOR;
  }

  private int offset(int cluster) {
    return rootOffset() + ROOT_ENTRIES * FatEntry.BYTES + (cluster - 2) * CLUSTER;
  }

  private ByteBuffer slice(int offset, int length) {
    return volume.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
