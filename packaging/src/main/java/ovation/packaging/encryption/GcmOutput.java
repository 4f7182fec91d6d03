package ovation.packaging.encryption;

import java.nio.ByteBuffer;
import java.util.Arrays;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.export.WritingFilter.FilteredOutput;

/**
 * Encrypts a file in the making with AES-GCM: initialization vector, cipher text, tag (XML
 * Encryption 1.1 §5.2.4). It is written front to back; what is skipped is zeros.
 */
final class GcmOutput implements FilteredOutput {

  private static final int PIECE = 256 << 10;

  private final ImageOutput output;
  private final String name;
  private final GcmStream gcm;
  private final byte[] piece = new byte[PIECE];
  private long taken;
  private long written;

  /**
   * Starts a file.
   *
   * @param iv of the message, never used twice with a key
   */
  GcmOutput(ImageOutput output, String name, GcmStream gcm, byte[] iv) throws OutputException {
    this.output = output;
    this.name = name;
    this.gcm = gcm;
    put(iv, iv.length);
  }

  @Override
  public void write(long position, ByteBuffer bytes) throws OutputException {
    if (position < taken) {
      throw new OutputException(
          Sentence.of(
              "“{0}” has a format that goes back to its beginning while it is written,"
                  + " so it cannot be encrypted on the way. Take vmdk or raw.",
              PackageText.visible(name)));
    }
    extend(position);
    while (bytes.hasRemaining()) {
      int count = Math.min(bytes.remaining(), PIECE);
      bytes.get(piece, 0, count);
      encrypt(count);
    }
  }

  @Override
  public void extend(long size) throws OutputException {
    while (taken < size) {
      int count = (int) Math.min(size - taken, PIECE);
      Arrays.fill(piece, 0, count, (byte) 0);
      encrypt(count);
    }
  }

  private void encrypt(int count) throws OutputException {
    if (taken + count > GcmStream.MOST) {
      throw new OutputException(GcmEncryption.tooLarge(name));
    }
    gcm.update(piece, 0, count);
    taken += count;
    put(piece, count);
  }

  private void put(byte[] bytes, int count) throws OutputException {
    output.write(written, ByteBuffer.wrap(bytes, 0, count));
    written += count;
  }

  @Override
  public void finish() throws OutputException {
    byte[] tag = gcm.tag();
    put(tag, tag.length);
  }
}
