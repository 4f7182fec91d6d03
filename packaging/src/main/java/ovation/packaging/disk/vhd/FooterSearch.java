package ovation.packaging.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageBytes;
import ovation.packaging.disk.ImageStructures;

/**
 * Finds the footer of a VHD. It stands in the last 512 bytes of the file, or the last 511 with
 * programs before Virtual PC 2004; images that grow have a copy at the beginning. Where the footer
 * itself is damaged or cut off, that copy serves, and the block allocation table tells whether
 * anything else is missing. A damaged copy is refused: what follows it cannot be trusted either.
 */
final class FooterSearch {

  private static final int OLD_LENGTH = 511;

  private FooterSearch() {}

  /** Whether there is a footer, or its copy, sound or not. */
  static boolean finds(ImageBytes bytes) throws IOException {
    if (ImageStructures.hasText(bytes, 0, VhdFooter.COOKIE)) {
      return true;
    }
    long size = bytes.size().orElse(0);
    return hasCookie(bytes, size - VhdFooter.LENGTH) || hasCookie(bytes, size - OLD_LENGTH);
  }

  private static boolean hasCookie(ImageBytes bytes, long offset) throws IOException {
    return offset > 0 && ImageStructures.hasText(bytes, offset, VhdFooter.COOKIE);
  }

  /**
   * Reads the footer.
   *
   * @throws InputException if there is none, it is damaged, or it and its copy tell different disks
   */
  static VhdFooter read(ImageStructures image) throws InputException {
    List<Long> places = places(image);
    if (places.isEmpty()) {
      throw image.refused(Sentence.of("it has no footer, neither at its end nor at its beginning"));
    }
    List<VhdFooter> sound = new ArrayList<>();
    for (long place : places) {
      ByteBuffer bytes = bytes(image, place);
      if (VhdChecksum.holds(bytes, VhdFooter.CHECKSUM_AT)) {
        VhdFooter footer = VhdFooter.read(image, bytes, place);
        if (footer.kind() == VhdKind.FIXED) {
          // What stands at the beginning is the disk's own content.
          return footer;
        }
        sound.add(footer);
      } else if (place == places.getLast()) {
        throw image.refused(
            Sentence.of("its footer"), place, Sentence.of("is damaged: its checksum is wrong"));
      }
    }
    VhdFooter footer = sound.getFirst();
    if (places.getLast() != 0) {
      throw image.refused(Sentence.of("its copy of the footer"), 0, Sentence.of("is missing"));
    }
    if (!footer.agrees(sound.getLast())) {
      throw image.refused(
          Sentence.of("its footer"),
          footer.offset(),
          Sentence.of("tells of another disk than its copy at byte 0"));
    }
    return footer;
  }

  /** Returns where the marks of footers are: at the end, then at the beginning. */
  private static List<Long> places(ImageStructures image) throws InputException {
    List<Long> places = new ArrayList<>();
    long size = image.size().orElse(0);
    for (long place : new long[] {size - VhdFooter.LENGTH, size - OLD_LENGTH, 0}) {
      if (place >= 0 && !places.contains(place) && image.hasText(place, VhdFooter.COOKIE)) {
        places.add(place);
      }
    }
    return places;
  }

  /** Returns a footer; the old ones lack the last byte, which is reserved. */
  private static ByteBuffer bytes(ImageStructures image, long offset) throws InputException {
    long left = image.size().orElse(Long.MAX_VALUE) - offset;
    int length = (int) Math.min(VhdFooter.LENGTH, Math.max(OLD_LENGTH, left));
    ByteBuffer footer = ByteBuffer.allocate(VhdFooter.LENGTH);
    return footer.put(image.structure(offset, length, ByteOrder.BIG_ENDIAN)).clear();
  }
}
