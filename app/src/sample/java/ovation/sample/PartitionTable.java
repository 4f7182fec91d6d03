package ovation.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The master boot record of a disk with one active FAT16 partition. */
final class PartitionTable {

  private static final int HEADS = 255;
  private static final int SECTORS = 63;
  private static final byte ACTIVE = (byte) 0x80;
  private static final byte FAT16 = 0x06;

  private PartitionTable() {}

  /** Writes the first sector of {@code disk}. */
  static void write(byte[] disk, int first, int length) {
    ByteBuffer sector = ByteBuffer.wrap(disk, 0, 512).order(ByteOrder.LITTLE_ENDIAN);
    // Nothing to boot: hand over to the firmware's next device
    sector.put(new byte[] {(byte) 0xCD, 0x18, (byte) 0xEB, (byte) 0xFC});
    sector.position(440).putInt(0x48415242).putShort((short) 0);
    sector.put(ACTIVE).put(chs(first)).put(FAT16).put(chs(first + length - 1));
    sector.putInt(first).putInt(length);
    sector.position(510).put((byte) 0x55).put((byte) 0xAA);
  }

  private static byte[] chs(int sector) {
    int cylinder = sector / (HEADS * SECTORS);
    int head = sector / SECTORS % HEADS;
    int inTrack = sector % SECTORS + 1;
    return new byte[] {(byte) head, (byte) (inTrack | cylinder >> 2 & 0xC0), (byte) cylinder};
  }
}
