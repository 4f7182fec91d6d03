package ovation.packaging.disk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Identifiers of images that follow from a text, the same for the same text: UUIDs of version 8
 * (RFC 9562 §5.8) from a SHA-256 digest.
 */
public final class ImageId {

  private static final int LENGTH = 16;

  private ImageId() {}

  /**
   * Returns an identifier's 16 bytes in the order in which it is printed.
   *
   * @param content the image's {@link ImageRequest#content}
   * @param role tells the identifiers of one image apart, such as {@code VDI image}
   */
  public static byte[] of(String content, String role) {
    byte[] digest =
        DigestAlgorithm.SHA256
            .newDigest()
            .digest((role + '\n' + content).getBytes(StandardCharsets.UTF_8));
    byte[] id = Arrays.copyOf(digest, LENGTH);
    id[6] = (byte) (id[6] & 0x0f | 0x80);
    id[8] = (byte) (id[8] & 0x3f | 0x80);
    return id;
  }
}
