package ovation.packaging.disk.vhd;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds VHD images from the specification alone: dynamic ones, and differencing ones with chosen
 * sectors.
 */
final class VhdBuilder {

  /** The least there is: small images make quick tests. */
  static final int BLOCK = 512 << 10;

  private static final int FOOTER = 512;
  private static final int TABLE_AT = 1536;
  private static final int LOCATORS_AT = 576;

  private final long capacity;
  private final byte[] id;
  private final Map<Integer, byte[]> sectors = new TreeMap<>();
  private String creator = "win ";
  private int geometry = 0xffff10ff;
  private byte @Nullable [] parent;
  private @Nullable String parentName;
  private @Nullable String relativePath;

  /**
   * Begins an image.
   *
   * @param number from which the unique id is made
   */
  VhdBuilder(long capacity, int number) {
    this.capacity = capacity;
    this.id = new byte[16];
    Arrays.fill(id, (byte) number);
  }

  /** Writes a sector. */
  VhdBuilder sector(int number, int filling) {
    byte[] content = new byte[512];
    Arrays.fill(content, (byte) filling);
    sectors.put(number, content);
    return this;
  }

  /** Sets who made the image, and the geometry as the footer holds it. */
  VhdBuilder madeBy(String newCreator, int cylinders, int heads, int sectorsPerTrack) {
    creator = newCreator;
    geometry = cylinders << 16 | heads << 8 | sectorsPerTrack;
    return this;
  }

  /** Makes it differencing: by the name in the header, and a path unless that is null. */
  VhdBuilder upon(int parentNumber, String name, @Nullable String path) {
    parent = new byte[16];
    Arrays.fill(parent, (byte) parentNumber);
    parentName = name;
    relativePath = path;
    return this;
  }

  /** Returns the image's bytes. */
  byte[] build() {
    int blocks = (int) ((capacity + BLOCK - 1) / BLOCK);
    int tableLength = (4 * blocks + 511) / 512 * 512;
    byte[] path =
        relativePath == null ? new byte[0] : relativePath.getBytes(StandardCharsets.UTF_16LE);
    int pathAt = TABLE_AT + tableLength;
    int at = pathAt + (path.length + 511) / 512 * 512;
    ByteBuffer table = ByteBuffer.allocate(tableLength);
    Arrays.fill(table.array(), (byte) 0xff);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (int block = 0; block < blocks; block++) {
      byte[] content = block(block);
      if (content.length > 0) {
        table.putInt(4 * block, (at + data.size()) / 512);
        data.writeBytes(content);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(footer());
    file.writeBytes(header(blocks, pathAt, path.length));
    file.writeBytes(table.array());
    file.writeBytes(Arrays.copyOf(path, at - pathAt));
    file.writeBytes(data.toByteArray());
    file.writeBytes(footer());
    return file.toByteArray();
  }

  /** A block with its bitmap: the sectors that were written, and noise where the parent shows. */
  private byte[] block(int block) {
    byte[] content = new byte[512 + BLOCK];
    if (parent != null) {
      Arrays.fill(content, 512, content.length, (byte) 0xee);
    }
    boolean any = false;
    for (int i = 0; i < BLOCK / 512; i++) {
      byte[] written = sectors.get(block * (BLOCK / 512) + i);
      if (written != null) {
        any = true;
        content[i / 8] |= (byte) (0x80 >> i % 8);
        System.arraycopy(written, 0, content, 512 + 512 * i, 512);
      }
    }
    return any ? content : new byte[0];
  }

  private byte[] footer() {
    ByteBuffer footer = ByteBuffer.allocate(FOOTER);
    footer.put("conectix".getBytes(StandardCharsets.US_ASCII)).putInt(2).putInt(0x10000);
    footer.putLong(512).putInt(0).put(creator.getBytes(StandardCharsets.ISO_8859_1));
    footer.putInt(0x60001).putInt(0x5769326b).putLong(capacity).putLong(capacity);
    footer.putInt(geometry).putInt(parent == null ? 3 : 4).putInt(0).put(id);
    return summed(footer.array(), 64);
  }

  private byte[] header(int blocks, int pathAt, int pathLength) {
    ByteBuffer header = ByteBuffer.allocate(1024);
    header.put("cxsparse".getBytes(StandardCharsets.US_ASCII)).putLong(-1).putLong(TABLE_AT);
    header.putInt(0x10000).putInt(blocks).putInt(BLOCK);
    if (parent != null && parentName != null) {
      header.put(40, parent).put(64, parentName.getBytes(StandardCharsets.UTF_16BE));
    }
    if (relativePath != null) {
      header.position(LOCATORS_AT);
      header.putInt(0x57327275).putInt(512).putInt(pathLength).putInt(0).putLong(pathAt);
    }
    return summed(header.array(), 36);
  }

  /** Puts the checksum of a structure: the complement of the sum of its other bytes. */
  static byte[] summed(byte[] structure, int place) {
    ByteBuffer bytes = ByteBuffer.wrap(structure).putInt(place, 0);
    int sum = 0;
    for (byte b : structure) {
      sum += b & 0xff;
    }
    bytes.putInt(place, ~sum);
    return structure;
  }
}
