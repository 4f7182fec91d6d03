package ovation.packaging.disk.convert;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import ovation.packaging.InputException;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Tells one disk from others before it is read: by its name, its size and the beginning of its
 * data, which mostly holds a partition table with a number of its own. Images carry identifiers
 * that are derived from this, so that the same disk gives the same bytes and another one does not
 * meet it in a hypervisor under the same identifier.
 */
public final class DiskIdentity {

  private static final int PIECE = 64 << 10;
  private static final int PIECES = 16;
  private static final int PAGE = 4 << 10;

  private DiskIdentity() {}

  /**
   * Returns a text that is the same for the same disk.
   *
   * @param name of the image to make
   * @throws InputException if the disk cannot be read
   */
  public static String of(VirtualDisk disk, String name) throws InputException {
    MessageDigest digest = DigestAlgorithm.SHA256.newDigest();
    digest.update((name + "\n" + disk.capacity() + "\n").getBytes(StandardCharsets.UTF_8));
    PieceMap map = new PieceMap(disk, PIECE);
    ByteBuffer content = ByteBuffer.allocate(PIECE);
    for (int i = 0; i < PIECES; i++) {
      OptionalLong piece = map.next();
      if (piece.isEmpty()) {
        break;
      }
      long offset = piece.getAsLong();
      disk.read(offset, content.clear().limit(map.length(offset)));
      content.flip();
      // Zeros that one format stores and another leaves out must not tell disks apart.
      if (!Zeros.only(content)) {
        digest.update(checksums(content));
        return HexFormat.of().formatHex(digest.digest());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Returns the CRCs of a piece's pages: all of its bytes count, and the runtime has this sum at
   * full speed from the first byte on, unlike a digest.
   */
  private static ByteBuffer checksums(ByteBuffer content) {
    ByteBuffer sums = ByteBuffer.allocate(PIECE / PAGE * Integer.BYTES);
    CRC32 crc = new CRC32();
    for (int at = 0; at < content.limit(); at += PAGE) {
      crc.reset();
      crc.update(content.slice(at, Math.min(PAGE, content.limit() - at)));
      sums.putInt((int) crc.getValue());
    }
    return sums.flip();
  }
}
