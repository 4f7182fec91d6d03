package ovation.app.disk;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.catalog.DiskProbe;

/**
 * A disk image on this machine that is to become part of the appliance.
 *
 * @param path where it is
 * @param size its size in bytes
 * @param capacity the size in bytes of the disk it holds
 * @param format the URI of its format
 */
record ImageFile(Path path, long size, long capacity, String format) {

  /**
   * Reads what has to be known of an image; a few sectors, whatever its size.
   *
   * @throws InputException if it cannot be read or is no image of a disk
   */
  static ImageFile read(Path path) throws InputException {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      DiskImage image = DiskProbe.probe(channel, name(path));
      return new ImageFile(path, channel.size(), image.capacity(), image.uri());
    } catch (IOException e) {
      throw new InputException("“" + name(path) + "” could not be read.", e);
    }
  }

  /** The name it gets in the package. */
  String name() {
    return name(path);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
