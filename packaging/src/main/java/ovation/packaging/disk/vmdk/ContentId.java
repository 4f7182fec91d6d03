package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * The 16 bytes by which VMware's products tell the contents of disks apart ({@code longContentID});
 * the last four are the {@code CID}.
 */
final class ContentId {

  private static final int LENGTH = 16;

  private final byte[] bytes;

  private ContentId(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Returns the identifier that belongs to a text, the same for the same text. A stream carries it
   * before its first grain, so it cannot be a digest of the contents unless these are known.
   */
  static ContentId of(String text) {
    byte[] digest =
        DigestAlgorithm.SHA256.newDigest().digest(text.getBytes(StandardCharsets.UTF_8));
    byte[] bytes = new byte[LENGTH];
    System.arraycopy(digest, 0, bytes, 0, LENGTH);
    // A CID of ffffffff says "no parent", fffffffe "not yet known": the sign bit keeps clear of
    // both
    bytes[LENGTH - 4] &= 0x7f;
    return new ContentId(bytes);
  }

  /** Returns the short form: eight hexadecimal digits. */
  String cid() {
    return HexFormat.of().toHexDigits(ByteBuffer.wrap(bytes).getInt(LENGTH - 4));
  }

  /** Returns all 32 hexadecimal digits. */
  String longForm() {
    return HexFormat.of().formatHex(bytes);
  }
}
