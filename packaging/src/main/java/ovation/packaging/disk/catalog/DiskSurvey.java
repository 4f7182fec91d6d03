package ovation.packaging.disk.catalog;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.disk.file.NotedFolder;
import ovation.packaging.disk.file.PathFolder;

/**
 * What an image's headers and tables tell, without reading the disk's content.
 *
 * @param image format, variant and capacity
 * @param fileBytes the size of the image's own file
 * @param populatedBytes how much of the disk is not known to be zeros
 * @param beside the other files that hold parts of the disk: extents and parents
 * @param details what else is worth knowing
 */
public record DiskSurvey(
    DiskImage image,
    long fileBytes,
    long populatedBytes,
    List<NotedFolder.Beside> beside,
    List<VirtualDisk.Detail> details) {

  /** Copies the lists. */
  public DiskSurvey {
    beside = List.copyOf(beside);
    details = List.copyOf(details);
  }

  /**
   * Looks at an image file.
   *
   * @param declared its format; null to tell it from its content
   * @throws InputException if it, or another file that it needs, cannot be read or is damaged
   */
  public static DiskSurvey of(Path file, @Nullable DiskFormat declared) throws InputException {
    ImageSource source = FileSource.open(file);
    long bytes = source.size();
    NotedFolder folder = new NotedFolder(PathFolder.beside(file));
    try (VirtualDisk disk = DiskOpener.open(source, folder, declared)) {
      return new DiskSurvey(disk.image(), bytes, populated(disk), folder.opened(), disk.details());
    }
  }

  /**
   * Returns how many bytes of a disk are not known to be zeros.
   *
   * @throws InputException if the image's tables are damaged
   */
  public static long populated(VirtualDisk disk) throws InputException {
    long populated = 0;
    long offset = 0;
    while (offset < disk.capacity()) {
      VirtualDisk.Run run = disk.run(offset);
      populated += run.data() ? run.length() : 0;
      offset += run.length();
    }
    return populated;
  }
}
