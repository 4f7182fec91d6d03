package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * Finds the grain directory of a stream. VMware writes it at the end, and a footer that says where;
 * other programs write it at the beginning, without footer.
 */
final class StreamEnd {

  private static final int FOOTER_SECTORS = 3;

  private StreamEnd() {}

  /**
   * Returns the header with the directory's place.
   *
   * @param header of a file whose size is known
   * @throws InputException if the end is missing or contradicts the beginning
   */
  static SparseHeader complete(ImageStructures image, SparseHeader header) throws InputException {
    if (!header.isStream()) {
      if (header.directory() == SparseHeader.AT_END) {
        throw image.refused(
            Sentence.of("its header"),
            56,
            Sentence.of("says that the grain directory is at the end"));
      }
      return header;
    }
    if (header.directory() != SparseHeader.AT_END && !isAtEnd(image, header)) {
      return header;
    }
    long size = image.size().orElseThrow();
    long place = size - (long) FOOTER_SECTORS * Sector.BYTES;
    if (place < Sector.BYTES
        || size % Sector.BYTES != 0
        || !Marker.FOOTER.stands(sector(image, place), 1)
        || !Marker.END_OF_STREAM.stands(sector(image, place + 2 * Sector.BYTES), 0)) {
      throw image.refused(
          Sentence.of("its footer"),
          Math.max(0, place),
          Sentence.of(
              "is missing, so the file is truncated: it ends at byte {0}; copy it again", size));
    }
    long offset = place + Sector.BYTES;
    SparseHeader footer = SparseHeader.read(image, SparseHeader.Kind.FOOTER, offset);
    boolean placed =
        footer.directory() != SparseHeader.AT_END
            && (header.directory() == SparseHeader.AT_END
                || header.directory() == footer.directory());
    if (!placed || !footer.isLike(header)) {
      throw image.refused(Sentence.of("its footer"), offset, Sentence.of("contradicts the header"));
    }
    long announced = (footer.directory() - 1) * Sector.BYTES;
    if (announced < 0 || !Marker.GRAIN_DIRECTORY.isTypeOf(sector(image, announced))) {
      throw image.refused(
          Sentence.of("its footer"),
          offset,
          Sentence.of(
              "names byte {0} for the grain directory, which no marker announces there",
              footer.directory() * Sector.BYTES));
    }
    return footer;
  }

  /** Whether a directory that the header names was written as the last but the footer. */
  private static boolean isAtEnd(ImageStructures image, SparseHeader header) throws InputException {
    long marker = header.directory() - 1;
    return marker >= header.overhead()
        && marker > 0
        && Marker.GRAIN_DIRECTORY.stands(
            sector(image, marker * Sector.BYTES),
            Sector.holding((long) header.tables() * Integer.BYTES));
  }

  private static ByteBuffer sector(ImageStructures image, long offset) throws InputException {
    return image.structure(offset, Sector.BYTES, ByteOrder.LITTLE_ENDIAN);
  }
}
