package ovation.packaging.disk.vmdk;

import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Set;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageStructures;

/** The descriptor inside a file that holds a whole disk. */
final class EmbeddedDescriptor {

  private static final Set<String> KINDS = Set.of("", "monolithicsparse", "streamoptimized");

  private EmbeddedDescriptor() {}

  /**
   * Reads the descriptor of a file, which must be a disk of its own.
   *
   * @throws InputException if there is none, or it contradicts the header
   */
  static Descriptor read(ImageStructures image, SparseHeader header) throws InputException {
    if (header.descriptor() == 0) {
      throw image.refused(
          Sentence.of(
              "it is one part of an image of several files; open the text file that names them"));
    }
    long offset = header.descriptor() * Sector.BYTES;
    int length = (int) header.descriptorSectors() * Sector.BYTES;
    Descriptor descriptor =
        DescriptorReader.read(
            image, offset, image.structure(offset, length, ByteOrder.LITTLE_ENDIAN));
    if (!KINDS.contains(descriptor.createType().toLowerCase(Locale.ROOT))) {
      throw image.refused(
          Sentence.of(
              "it is of the kind “{0}”, whose data is in other files",
              PackageText.visible(descriptor.createType())));
    }
    boolean one =
        descriptor.extents().size() == 1
            && descriptor.extents().getFirst().type() == ExtentLine.Type.SPARSE;
    if (!one || !header.holds(descriptor.sectors())) {
      throw image.refused(
          Sentence.of("its descriptor"),
          offset,
          Sentence.of(
              "contradicts the header, by which the disk is one sparse extent of {0} sectors",
              header.capacity()));
    }
    return descriptor;
  }

  /** Returns the kind of disk, as the header tells it where the descriptor does not. */
  static String kind(Descriptor descriptor, SparseHeader header) {
    return header.isStream() || descriptor.createType().equalsIgnoreCase("streamOptimized")
        ? "streamOptimized"
        : "monolithicSparse";
  }
}
