package ovation.app.disk;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import ovation.model.edit.DiskEdits;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.catalog.DiskProbe;
import ovation.packaging.disk.catalog.DiskSurvey;

/**
 * A disk image on this machine that is to become part of the appliance.
 *
 * @param path where it is
 * @param size its size in bytes
 * @param image its format and the size of the disk it holds
 * @param populated how many bytes of the disk are not known to be zeros
 */
public record ImageFile(Path path, long size, DiskImage image, long populated) {

  /**
   * Reads what has to be known of an image: headers and tables, not its content. To be called off
   * the JavaFX thread.
   *
   * @throws InputException if it, or another file that it needs, cannot be read, is damaged, or is
   *     no image of a disk
   */
  public static ImageFile read(Path path) throws InputException {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      DiskProbe.probe(channel, String.valueOf(path.getFileName()));
    } catch (IOException e) {
      throw InputException.reading(path, e);
    }
    DiskSurvey survey = DiskSurvey.of(path, null);
    return new ImageFile(path, survey.fileBytes(), survey.image(), survey.populatedBytes());
  }

  /** The size in bytes of the disk it holds. */
  public long capacity() {
    return image.capacity();
  }

  /** The URI of its format. */
  public String format() {
    return image.uri();
  }

  /** The name of the file. */
  public String name() {
    return String.valueOf(path.getFileName());
  }

  /** What the descriptor is told of it, under the name that it gets in the package. */
  public DiskEdits.Image under(String href) {
    return new DiskEdits.Image(href, size, capacity(), format(), populated);
  }
}
