package ovation.packaging.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/**
 * Reads the structures of one image and refuses what does not hold, in sentences about that image.
 */
public final class ImageStructures {

  /** The most bytes that a virtual disk may have: 64 TiB. */
  public static final long MAX_CAPACITY = 64L << 40;

  private final ImageBytes bytes;
  private final String name;
  private final DiskFormat format;

  /**
   * Looks at an image.
   *
   * @param name its name for messages
   */
  public ImageStructures(ImageBytes bytes, String name, DiskFormat format) {
    this.bytes = bytes;
    this.name = name;
    this.format = format;
  }

  /** Looks at an opened file of an image. */
  public static ImageStructures of(ImageSource source, DiskFormat format) {
    return new ImageStructures(ImageBytes.of(source), source.name(), format);
  }

  /**
   * Returns the bytes of a structure.
   *
   * @throws InputException if the image ends within it, or cannot be read
   */
  public ByteBuffer structure(long offset, int length, ByteOrder order) throws InputException {
    try {
      ByteBuffer found = bytes.read(offset, length);
      if (found.remaining() < length) {
        throw new InputException(
            bytes.size().isPresent()
                ? Sentence.of(
                    "“{0}” is truncated: it ends within its {1} header at byte {2}.",
                    PackageText.visible(name), format.label(), offset)
                : Sentence.of(
                    "“{0}” has its {1} header too far from its beginning.",
                    PackageText.visible(name), format.label()));
      }
      return found.order(order);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private InputException unreadable(IOException e) {
    return e.getCause() instanceof InputException said
        ? said
        : new InputException(Sentence.of("“{0}” could not be read.", PackageText.visible(name)), e);
  }

  /** Returns the image's size in bytes; nothing if it is not known. */
  public OptionalLong size() {
    return bytes.size();
  }

  /**
   * Refuses an image.
   *
   * @param reason the rest of the sentence "x is not a usable VMDK image: …"
   */
  public InputException refused(Sentence reason) {
    return new InputException(
        Sentence.of(
            "“{0}” is not a usable {1} image: {2}.",
            PackageText.visible(name), format.label(), reason));
  }

  /**
   * Refuses an image because of one structure.
   *
   * @param structure what it is, such as {@code its grain table 3}
   * @param offset of the structure in the file in bytes
   * @param reason the rest of the sentence "its grain table 3 at byte 4096 …"
   */
  public InputException refused(Sentence structure, long offset, Sentence reason) {
    return refused(Sentence.of("{0} at byte {1} {2}", structure, offset, reason));
  }

  /** Refuses the image unless something holds. */
  public void require(boolean holds, Sentence reason) throws InputException {
    if (!holds) {
      throw refused(reason);
    }
  }

  /** Refuses the image unless a range of bytes lies inside the file. */
  public void requireInside(long offset, long length, Sentence structure) throws InputException {
    boolean sound = offset >= 0 && length >= 0 && offset <= Long.MAX_VALUE - length;
    OptionalLong size = bytes.size();
    boolean inside = sound && (size.isEmpty() || offset + length <= size.getAsLong());
    require(
        inside,
        size.isPresent()
            ? Sentence.of(
                "{0} at byte {1} lies outside the file of {2} bytes",
                structure, Long.toUnsignedString(offset), size.getAsLong())
            : Sentence.of(
                "{0} at byte {1} lies outside the file", structure, Long.toUnsignedString(offset)));
  }

  /** Refuses the image unless the disk is of a size that disks have. */
  public void requireCapacity(long capacity) throws InputException {
    require(capacity > 0 && capacity <= MAX_CAPACITY, Sentence.of("its disk has no possible size"));
  }

  /** Whether a number is a power of two from {@code least} to {@code most}. */
  public static boolean isPowerOfTwo(long number, long least, long most) {
    return number >= least && number <= most && Long.bitCount(number) == 1;
  }

  /**
   * Whether a text stands at an offset.
   *
   * @throws InputException if the image cannot be read
   */
  public boolean hasText(long offset, String text) throws InputException {
    try {
      return hasText(bytes, offset, text);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Whether a text stands at an offset. */
  public static boolean hasText(ImageBytes bytes, long offset, String text) throws IOException {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer found = bytes.read(offset, wanted.length);
    return found.equals(ByteBuffer.wrap(wanted));
  }
}
