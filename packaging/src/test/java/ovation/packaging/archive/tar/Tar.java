package ovation.packaging.archive.tar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Archives made by hand, block by block, right or wrong. */
public final class Tar {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** One header whose fields may be spoiled before it is sealed. */
  public static final class Header {
    final byte[] block = new byte[512];

    /** Starts a sound ustar header. */
    public Header(String name, long size, char type) {
      text(0, name);
      TarNumber.putOctal(block, 100, 8, 0644);
      TarNumber.putOctal(block, 108, 8, 0);
      TarNumber.putOctal(block, 116, 8, 0);
      if (size <= TarNumber.largestOctal(12)) {
        TarNumber.putOctal(block, 124, 12, size);
      } else {
        TarNumber.putBase256(block, 124, 12, size);
      }
      TarNumber.putOctal(block, 136, 12, 0);
      block[156] = (byte) type;
      text(257, "ustar\00000");
    }

    /** Overwrites bytes. */
    public Header text(int offset, String text) {
      byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(raw, 0, block, offset, raw.length);
      return this;
    }

    /** Overwrites the size field. */
    public Header size(byte[] field) {
      System.arraycopy(field, 0, block, 124, 12);
      return this;
    }

    /** Computes the checksum. */
    public byte[] sealed() {
      Arrays.fill(block, 148, 156, (byte) ' ');
      long sum = 0;
      for (byte b : block) {
        sum += b & 0xFF;
      }
      TarNumber.putOctal(block, 148, 7, sum);
      return block;
    }
  }

  /** Adds blocks as they are. */
  public Tar raw(byte[] block) {
    bytes.writeBytes(block);
    return this;
  }

  /** Adds content with its padding. */
  public Tar content(byte[] content) {
    bytes.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
    return this;
  }

  /** Adds a regular file. */
  public Tar file(String name, String content) {
    return member(name, '0', content);
  }

  /** Adds a member of any type. */
  public Tar member(String name, char type, String content) {
    byte[] raw = content.getBytes(StandardCharsets.UTF_8);
    return raw(new Header(name, raw.length, type).sealed()).content(raw);
  }

  /** Returns the archive as far as it is, without any end mark. */
  public byte[] open() {
    return bytes.toByteArray();
  }

  /** Returns the archive with its two blocks of zeros. */
  public byte[] closed() {
    bytes.writeBytes(new byte[1024]);
    return bytes.toByteArray();
  }

  /** Returns a PAX record. */
  public static String pax(String key, String value) {
    String rest = " " + key + "=" + value + "\n";
    int length = rest.length() + 2;
    return (length < 100 ? length : length + 1) + rest;
  }
}
