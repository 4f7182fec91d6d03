package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** GUIDs as Microsoft stores them: the first three parts little-endian. */
final class Guids {

  static final UUID NONE = new UUID(0, 0);

  static final UUID BAT_REGION = UUID.fromString("2dc27766-f623-4200-9d64-115e9bfd4a08");
  static final UUID METADATA_REGION = UUID.fromString("8b7ca206-4790-4b9a-b8fe-575f050f886e");

  static final UUID FILE_PARAMETERS = UUID.fromString("caa16737-fa36-4d43-b3b6-33f0aa44e76b");
  static final UUID DISK_SIZE = UUID.fromString("2fa54224-cd1b-4876-b211-5dbed83bf4b8");
  static final UUID DISK_ID = UUID.fromString("beca12ab-b2e6-4523-93ef-c309e000c746");
  static final UUID LOGICAL_SECTOR = UUID.fromString("8141bf1d-a96f-4709-ba47-f233a8faab5f");
  static final UUID PHYSICAL_SECTOR = UUID.fromString("cda348c7-445d-4471-9cc9-e9885251c556");
  static final UUID PARENT_LOCATOR = UUID.fromString("a8d35f2d-b30b-454d-abf7-d3d84834ab0c");

  static final UUID VHDX_LOCATOR = UUID.fromString("b04aefb7-d19e-4a81-b789-25b8e9445913");

  private Guids() {}

  /** Reads one from a little-endian buffer. */
  static UUID get(ByteBuffer bytes, int at) {
    long high =
        Integer.toUnsignedLong(bytes.getInt(at)) << 32
            | Short.toUnsignedLong(bytes.getShort(at + 4)) << 16
            | Short.toUnsignedLong(bytes.getShort(at + 6));
    return new UUID(high, Long.reverseBytes(bytes.getLong(at + 8)));
  }

  /** Writes one into a little-endian buffer. */
  static void put(ByteBuffer bytes, int at, UUID guid) {
    long high = guid.getMostSignificantBits();
    bytes.putInt(at, (int) (high >>> 32));
    bytes.putShort(at + 4, (short) (high >>> 16));
    bytes.putShort(at + 6, (short) high);
    bytes.putLong(at + 8, Long.reverseBytes(guid.getLeastSignificantBits()));
  }

  /** Derives one from a text, so that the same text gives the same one. */
  static UUID of(String purpose, String content) {
    return UUID.nameUUIDFromBytes(
        ("vhdx " + purpose + '\n' + content).getBytes(StandardCharsets.UTF_8));
  }
}
