package ovation.packaging.disk.vhd;

import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * How the file of a dynamic or differencing image is divided.
 *
 * @param size of the file in bytes
 */
record VhdLayout(VhdFooter footer, DynamicHeader header, long size) {

  /** Returns how many blocks the disk has; the last one may hold less than a block of it. */
  int blocks() {
    return (int) ((footer.capacity() + header.block() - 1) / header.block());
  }

  /** Returns how many bytes of the file a block takes, with its sector bitmap. */
  long stride() {
    return (long) header.bitmap() + header.block();
  }

  /**
   * Refuses an image whose structures lie over each other.
   *
   * @throws InputException naming the structure
   */
  void requireApart(ImageStructures image) throws InputException {
    long table = header.table();
    long tableEnd = table + 4 * header.entries();
    long headerEnd = header.offset() + DynamicHeader.LENGTH;
    if (overlapsFooter(header.offset(), headerEnd)) {
      throw image.refused(
          Sentence.of("its dynamic header"), header.offset(), Sentence.of("lies over a footer"));
    }
    if (table < headerEnd && tableEnd > header.offset()
        || header.entries() > 0 && overlapsFooter(table, tableEnd)) {
      throw image.refused(
          Sentence.of("its block allocation table"),
          table,
          Sentence.of("lies over another structure"));
    }
  }

  private boolean overlapsFooter(long from, long to) {
    return from < VhdFooter.LENGTH || footer.offset() > 0 && to > footer.offset() && from < size;
  }

  /**
   * Refuses a block that is not in a place of its own inside the file.
   *
   * @param start of its sector bitmap in the file in bytes
   */
  void requirePlace(ImageStructures image, int block, long start) throws InputException {
    // Also of the last block all must be there, though the disk may end within it: a block that
    // reaches beyond the file is not where its table says.
    long end = start + stride();
    long dataEnd = footer.offset() > 0 ? footer.offset() : size;
    if (end > dataEnd) {
      throw image.refused(
          Sentence.of("its block {0}", block),
          start,
          end > size
              ? Sentence.of(
                  "lies outside the file of {0} bytes: the image is damaged or truncated", size)
              : Sentence.of("lies over the footer"));
    }
    if (start < VhdFooter.LENGTH
        || start < header.offset() + DynamicHeader.LENGTH && end > header.offset()
        || start < header.table() + 4 * header.entries() && end > header.table()) {
      throw image.refused(
          Sentence.of("its block {0}", block),
          start,
          Sentence.of("lies over another structure of the image"));
    }
  }
}
