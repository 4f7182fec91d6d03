package ovation.packaging.disk.catalog;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageBytes;
import ovation.packaging.disk.ImageStructures;

/**
 * Tells what a disk image is from its content and how large its disk is from its header. A few
 * sectors are read, whatever the size of the image; no other file is ever opened.
 */
public final class DiskProbe {

  /** Enough for the metadata of a VHDX, which stand behind a log. */
  private static final int BEGINNING = 4 << 20;

  private DiskProbe() {}

  /**
   * Reads the header of an image.
   *
   * @param name its file name; the extension tells raw images and must not contradict the content
   * @throws InputException if it cannot be read, its format is not known or contradicts its name,
   *     it is damaged, or its data is in other files
   */
  public static DiskImage probe(SeekableByteChannel image, String name) throws InputException {
    try {
      return probe(ImageBytes.of(image), name);
    } catch (IOException e) {
      throw new InputException(
          Sentence.of("“{0}” could not be read.", PackageText.visible(name)), e);
    }
  }

  /**
   * Reads the header of an image that is compressed with gzip, from its beginning alone.
   *
   * @param name its file name, with or without {@code .gz}
   * @throws InputException as {@link #probe}, and if it is not compressed with gzip
   */
  public static DiskImage probeGzip(SeekableByteChannel image, String name) throws InputException {
    String plain =
        name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    try (InputStream inflated = new GZIPInputStream(Channels.newInputStream(image), 1 << 16)) {
      return probe(ImageBytes.ofBeginning(beginning(inflated)), plain);
    } catch (ZipException e) {
      throw new InputException(
          Sentence.of("“{0}” is not compressed with gzip.", PackageText.visible(name)), e);
    } catch (IOException e) {
      throw new InputException(
          Sentence.of("“{0}” could not be decompressed.", PackageText.visible(name)), e);
    }
  }

  private static byte[] beginning(InputStream inflated) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      while (read.size() < BEGINNING) {
        int count = inflated.read(buffer);
        if (count < 0) {
          break;
        }
        read.write(buffer, 0, count);
      }
    } catch (EOFException truncated) {
      if (read.size() == 0) {
        throw truncated;
      }
    }
    return read.toByteArray();
  }

  private static DiskImage probe(ImageBytes bytes, String name) throws InputException, IOException {
    Optional<DiskFormat> found = DiskFormats.detect(bytes);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (DiskFormat promised : DiskFormat.values()) {
      if (promised.isPromisedBy(extension) && promised != found.orElse(DiskFormat.RAW)) {
        throw new InputException(
            found
                .map(format ->
                    Sentence.of(
                        "“{0}” is not what its name says: its content is {1}. Rename it, or take"
                            + " the right file.",
                        PackageText.visible(name), format.label()))
                .orElseGet(() ->
                    Sentence.of(
                        "“{0}” is not what its name says: its content is no {1} image. Rename it,"
                            + " or take the right file.",
                        PackageText.visible(name), promised.label())));
      }
    }
    boolean raw = extension.equals("img") || DiskFormat.RAW.isPromisedBy(extension);
    if (found.isEmpty() && !raw) {
      throw new InputException(
          Sentence.of(
              "“{0}” has a format that is not known. Give a raw image a name that ends"
                  + " in .img or .raw.",
              PackageText.visible(name)));
    }
    DiskFormat format = found.orElse(DiskFormat.RAW);
    return DiskFormats.of(format).probe(new ImageStructures(bytes, name, format));
  }
}
