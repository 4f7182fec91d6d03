package ovation.packaging.disk.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskOpener;

/**
 * What becomes of a damaged image: it is refused in a sentence about it, or its content is right.
 */
public final class DamageTrial {

  private final Path file;
  private final DiskFormat format;
  private final byte[] content;

  /**
   * Prepares trials.
   *
   * @param file where damaged images are put
   * @param content of the sound disk
   */
  public DamageTrial(Path file, DiskFormat format, byte[] content) {
    this.file = file;
    this.format = format;
    this.content = content.clone();
  }

  /** Demands that an image is refused, or holds the disk's content, or its beginning. */
  public void refusedOrRight(byte[] image, String what) throws IOException {
    try {
      byte[] read = read(image);
      assertArrayEquals(Arrays.copyOf(content, read.length), read, what);
    } catch (InputException e) {
      isAboutTheImage(e, what);
    } catch (PackagingException | RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }

  /** Demands that an image is refused, for a reason. */
  public void refused(byte[] image, String what, String because) throws IOException {
    try {
      byte[] read = read(image);
      throw new AssertionError(what + " was read: " + read.length + " bytes");
    } catch (InputException e) {
      isAboutTheImage(e, what);
      assertTrue(e.getMessage().contains(because), () -> what + ": " + e.getMessage());
    } catch (PackagingException | RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }

  /** Demands that an image is refused, or read, whatever it holds then. */
  public void neverStumbles(byte[] image, String what) throws IOException {
    try {
      assertNotNull(read(image));
    } catch (InputException e) {
      isAboutTheImage(e, what);
    } catch (PackagingException | RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }

  /** Reads the image that a sound or damaged file holds. */
  public byte[] read(byte[] image) throws IOException, PackagingException {
    Files.write(file, image);
    try (VirtualDisk disk = DiskOpener.open(file, format)) {
      if (disk.capacity() > Integer.MAX_VALUE - 8) {
        throw new AssertionError("no damaged image has a disk of " + disk.capacity() + " bytes");
      }
      return TestDisk.content(disk);
    }
  }

  private void isAboutTheImage(InputException e, String what) {
    assertTrue(
        e.getMessage().contains(String.valueOf(file.getFileName())) && e.getMessage().endsWith("."),
        () -> what + ": " + e.getMessage());
  }
}
