package ovation.icons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/** Writes a picture as PNG (ISO/IEC 15948), 8-bit RGBA, without any desktop classes. */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int PIXEL = 4;

  private Png() {}

  /**
   * The picture as the bytes of a PNG file.
   *
   * @throws IllegalArgumentException when the picture's pixels cannot be read
   */
  public static byte[] encode(Image image) {
    PixelReader reader = image.getPixelReader();
    if (reader == null) {
      throw new IllegalArgumentException("The picture is not loaded");
    }
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    byte[] bgra = new byte[width * height * PIXEL];
    reader.getPixels(
        0, 0, width, height, PixelFormat.getByteBgraInstance(), bgra, 0, width * PIXEL);

    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) 8) // bits per channel
            .put((byte) 6) // RGBA
            .put((byte) 0) // deflate
            .put((byte) 0) // adaptive filters
            .put((byte) 0) // not interlaced
            .array();
    chunk(file, "IHDR", header);
    chunk(file, "IDAT", deflate(rows(bgra, width, height)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /** Rows as PNG wants them: a filter byte ("Sub" throughout), then RGBA. */
  private static byte[] rows(byte[] bgra, int width, int height) {
    byte[] rows = new byte[height * (1 + width * PIXEL)];
    int to = 0;
    for (int y = 0; y < height; y++) {
      rows[to++] = 1;
      for (int x = 0; x < width; x++) {
        int from = (y * width + x) * PIXEL;
        for (int channel = 0; channel < PIXEL; channel++) {
          int source = from + (channel == 3 ? 3 : 2 - channel);
          int left = x == 0 ? 0 : bgra[source - PIXEL];
          rows[to++] = (byte) (bgra[source] - left);
        }
      }
    }
    return rows;
  }

  private static byte[] deflate(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
      stream.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail", e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] body =
        ByteBuffer.allocate(PIXEL + data.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(data)
            .array();
    CRC32 crc = new CRC32();
    crc.update(body);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(body);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
