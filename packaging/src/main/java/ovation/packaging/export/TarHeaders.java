package ovation.packaging.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import ovation.model.text.Figure;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.archive.tar.TarNumber;

/** Writes headers for regular files: mode 0644, user and group 0, one time for all. */
final class TarHeaders {

  static final int BLOCK = 512;

  private static final int SIZE = 124;
  private static final int NUMBER = 12;
  private static final int CHECKSUM = 148;
  private static final int NAME_LENGTH = 100;
  private static final int PREFIX = 345;
  private static final int PREFIX_LENGTH = 155;

  private final TarDialect dialect;
  private final long seconds;

  TarHeaders(TarDialect dialect, Instant time) {
    this.dialect = dialect;
    this.seconds = Math.clamp(time.getEpochSecond(), 0, TarNumber.largestOctal(NUMBER));
  }

  /**
   * Returns the header blocks of a member.
   *
   * @throws OutputException if the dialect cannot hold the name or the size
   */
  byte[] of(String name, long size) throws OutputException {
    if (dialect == TarDialect.USTAR && size > TarNumber.largestOctal(NUMBER)) {
      throw new OutputException(
          Sentence.of(
              "“{0}” has {1} bytes, and a USTAR archive holds files below 8 GiB only. Write the GNU"
                  + " dialect, or split the file into chunks (File/@chunkSize).",
              PackageText.visible(name), Figure.grouped(size)));
    }
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= NAME_LENGTH) {
      return block(new byte[0], bytes, size, '0');
    }
    if (dialect == TarDialect.GNU) {
      return withLongName(bytes, size);
    }
    int slash = slashForPrefix(name, bytes);
    return block(
        Arrays.copyOf(bytes, slash), Arrays.copyOfRange(bytes, slash + 1, bytes.length), size, '0');
  }

  private static int slashForPrefix(String name, byte[] bytes) throws OutputException {
    for (int i = Math.min(PREFIX_LENGTH, bytes.length - 2); i > 0; i--) {
      if (bytes[i] == '/' && bytes.length - i - 1 <= NAME_LENGTH) {
        return i;
      }
    }
    throw new OutputException(
        Sentence.of(
            "“{0}” is too long a name for a USTAR archive. Choose a shorter one (100"
                + " bytes), or write the GNU dialect.",
            PackageText.visible(name)));
  }

  private byte[] withLongName(byte[] name, long size) {
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    byte[] link = "././@LongLink".getBytes(StandardCharsets.US_ASCII);
    blocks.writeBytes(block(new byte[0], link, name.length + 1L, 'L'));
    blocks.writeBytes(Arrays.copyOf(name, (name.length + 1 + BLOCK - 1) / BLOCK * BLOCK));
    blocks.writeBytes(block(new byte[0], Arrays.copyOf(name, NAME_LENGTH), size, '0'));
    return blocks.toByteArray();
  }

  private byte[] block(byte[] prefix, byte[] name, long size, char type) {
    byte[] block = new byte[BLOCK];
    System.arraycopy(name, 0, block, 0, name.length);
    TarNumber.putOctal(block, 100, 8, 0644);
    TarNumber.putOctal(block, 108, 8, 0);
    TarNumber.putOctal(block, 116, 8, 0);
    if (size <= TarNumber.largestOctal(NUMBER)) {
      TarNumber.putOctal(block, SIZE, NUMBER, size);
    } else {
      TarNumber.putBase256(block, SIZE, NUMBER, size);
    }
    TarNumber.putOctal(block, 136, NUMBER, seconds);
    block[156] = (byte) type;
    String magic = dialect == TarDialect.GNU ? "ustar  \0" : "ustar\00000";
    System.arraycopy(magic.getBytes(StandardCharsets.US_ASCII), 0, block, 257, 8);
    if (dialect == TarDialect.USTAR) {
      TarNumber.putOctal(block, 329, 8, 0);
      TarNumber.putOctal(block, 337, 8, 0);
    }
    System.arraycopy(prefix, 0, block, PREFIX, prefix.length);
    checkSum(block);
    return block;
  }

  private static void checkSum(byte[] block) {
    Arrays.fill(block, CHECKSUM, CHECKSUM + 8, (byte) ' ');
    long sum = 0;
    for (byte b : block) {
      sum += b & 0xFF;
    }
    TarNumber.putOctal(block, CHECKSUM, 7, sum);
  }
}
