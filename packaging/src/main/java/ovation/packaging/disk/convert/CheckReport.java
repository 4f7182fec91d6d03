package ovation.packaging.disk.convert;

import java.util.List;
import java.util.Optional;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.file.NotedFolder.Beside;

/**
 * What reading an image as a whole has shown.
 *
 * @param image what its headers tell; nothing if its structures are damaged beyond use
 * @param readBytes how many bytes of the disk were read; the rest is known to be zeros
 * @param beside the other files that hold parts of the disk
 * @param damages sentences, each with file, structure and offset, in the order of the disk; none if
 *     the image is sound
 * @param complete whether all damages were found; a reading ends early at very many
 */
public record CheckReport(
    Optional<DiskImage> image,
    long readBytes,
    List<Beside> beside,
    List<String> damages,
    boolean complete) {

  /** Copies the lists. */
  public CheckReport {
    beside = List.copyOf(beside);
    damages = List.copyOf(damages);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return damages.isEmpty();
  }
}
