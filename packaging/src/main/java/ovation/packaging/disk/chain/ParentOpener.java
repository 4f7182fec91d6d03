package ovation.packaging.disk.chain;

import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;

/** Opens an image of any format. */
public interface ParentOpener {

  /**
   * Opens an image, and takes its file over.
   *
   * @param declared its format; null to tell it from its content
   * @throws InputException if it cannot be read, is damaged, or is not what was declared
   */
  VirtualDisk open(ImageSource image, ImageFolder folder, @Nullable DiskFormat declared)
      throws InputException;
}
