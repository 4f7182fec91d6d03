package ovation.packaging.disk.vmdk;

import java.util.OptionalLong;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/** Refuses structures that do not lie inside their file. */
final class Bounds {

  private Bounds() {}

  /** Refuses an image unless a range of sectors lies inside the file. */
  static void sectors(ImageStructures image, Sentence structure, long sector, long sectors)
      throws InputException {
    if (sector < 0 || sector > Sector.MOST) {
      throw image.refused(
          Sentence.of(
              "{0} is said to be at sector {1}, outside the file",
              structure, Long.toUnsignedString(sector)));
    }
    inside(image, structure, sector * Sector.BYTES, sectors * Sector.BYTES);
  }

  /** Refuses an image unless a range of bytes, of a size that was checked, lies inside the file. */
  static void inside(ImageStructures image, Sentence structure, long offset, long length)
      throws InputException {
    OptionalLong size = image.size();
    if (size.isPresent() && (offset < 0 || length > size.getAsLong() - offset)) {
      throw image.refused(
          structure,
          offset,
          Sentence.of(
              "reaches beyond the file's end at byte {0}; the file is truncated or damaged, so copy"
                  + " it again",
              size.getAsLong()));
    }
  }
}
