package ovation.packaging.disk.raw;

import java.util.OptionalLong;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.VirtualDisk;

/** An image that is nothing but the disk's bytes. */
final class PlainImage {

  private PlainImage() {}

  static DiskImage probe(ImageStructures image, DiskFormat format) throws InputException {
    OptionalLong size = image.size();
    image.require(size.isPresent(), Sentence.of("its size cannot be told while it is compressed"));
    image.requireCapacity(size.getAsLong());
    return of(image, format, size.getAsLong());
  }

  /** Opens an image; unlike in a package, one of no bytes at all is a disk too. */
  static VirtualDisk open(ImageSource source, DiskFormat format) throws InputException {
    try {
      ImageStructures image = ImageStructures.of(source, format);
      return new RawDisk(source, of(image, format, source.size()));
    } catch (InputException e) {
      source.close();
      throw e;
    }
  }

  private static DiskImage of(ImageStructures image, DiskFormat format, long size)
      throws InputException {
    image.require(
        size <= ImageStructures.MAX_CAPACITY, Sentence.of("its disk has no possible size"));
    image.require(
        size % 512 == 0,
        Sentence.of("its size of {0} bytes is no whole number of 512-byte sectors", size));
    return new DiskImage(format, "", size);
  }
}
