package ovation.packaging.disk;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/**
 * Tells what a disk image is from its content and how large its disk is from its header. A few
 * sectors are read, whatever the size of the image; no other file is ever opened.
 */
public final class DiskProbe {

  private static final int ISO_AT = 16 * 2048 + 1;

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
      throw new InputException(PackageText.quote(name) + " could not be read.", e);
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
      throw new InputException(PackageText.quote(name) + " is not compressed with gzip.", e);
    } catch (IOException e) {
      throw new InputException(PackageText.quote(name) + " could not be decompressed.", e);
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
    Optional<DiskFormat> found = detect(bytes);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (DiskFormat promised : DiskFormat.values()) {
      if (promised.isPromisedBy(extension) && promised != found.orElse(DiskFormat.RAW)) {
        throw new InputException(
            PackageText.quote(name)
                + " is not what its name says: "
                + found
                    .map(format -> "its content is " + format.label() + ".")
                    .orElse("its content is no " + promised.label() + " image.")
                + " Rename it, or take the right file.");
      }
    }
    boolean raw = extension.equals("img") || DiskFormat.RAW.isPromisedBy(extension);
    if (found.isEmpty() && !raw) {
      throw new InputException(
          PackageText.quote(name)
              + " has a format that is not known. Give a raw image a name that ends in .img or"
              + " .raw.");
    }
    return read(bytes, name, found.orElse(DiskFormat.RAW));
  }

  private static DiskImage read(ImageBytes bytes, String name, DiskFormat format)
      throws InputException, IOException {
    ImageHeader image = new ImageHeader(bytes, name, format);
    return switch (format) {
      case VMDK -> {
        image.require(
            ImageHeader.hasText(bytes, 0, "KDMV"),
            "it only describes a disk whose data is in other files; convert it to one file");
        yield VmdkHeader.read(image);
      }
      case QCOW2 -> Qcow2Header.read(image);
      case VHD -> VhdFooter.read(image, vhdFooter(bytes).orElseThrow());
      case VHDX -> VhdxHeader.read(image);
      case VDI -> VdiHeader.read(image);
      case RAW, ISO -> plain(image, format);
    };
  }

  private static DiskImage plain(ImageHeader image, DiskFormat format) throws InputException {
    OptionalLong size = image.size();
    image.require(size.isPresent(), "its size cannot be told while it is compressed");
    image.requireCapacity(size.getAsLong());
    image.require(size.getAsLong() % 512 == 0, "its size is no whole number of 512-byte sectors");
    return new DiskImage(format, "", size.getAsLong());
  }

  /** The format by its marks; nothing for raw images and all that is not known. */
  private static Optional<DiskFormat> detect(ImageBytes bytes) throws IOException {
    if (ImageHeader.hasText(bytes, 0, "KDMV")
        || ImageHeader.hasText(bytes, 0, "# Disk DescriptorFile")) {
      return Optional.of(DiskFormat.VMDK);
    }
    if (ImageHeader.hasText(bytes, 0, "QFI\u00fb")) {
      return Optional.of(DiskFormat.QCOW2);
    }
    if (ImageHeader.hasText(bytes, 0, "vhdxfile")) {
      return Optional.of(DiskFormat.VHDX);
    }
    if (vhdFooter(bytes).isPresent()) {
      return Optional.of(DiskFormat.VHD);
    }
    ByteBuffer mark = bytes.read(VdiHeader.MAGIC_AT, 4).order(ByteOrder.LITTLE_ENDIAN);
    if (mark.remaining() == 4 && mark.getInt(0) == VdiHeader.MAGIC) {
      return Optional.of(DiskFormat.VDI);
    }
    return ImageHeader.hasText(bytes, ISO_AT, "CD001")
        ? Optional.of(DiskFormat.ISO)
        : Optional.empty();
  }

  private static Optional<Long> vhdFooter(ImageBytes bytes) throws IOException {
    if (ImageHeader.hasText(bytes, 0, "conectix")) {
      return Optional.of(0L);
    }
    long end = bytes.size().orElse(0) - VhdFooter.LENGTH;
    return end > 0 && ImageHeader.hasText(bytes, end, "conectix")
        ? Optional.of(end)
        : Optional.empty();
  }
}
