package ovation.packaging.disk.vmdk;

import java.io.IOException;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageBytes;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageFormat;
import ovation.packaging.disk.ImageOutputs;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.VirtualDisk;

/**
 * VMware's images: sparse, flat, split, and the stream made for packages (Virtual Disk Format 5.0).
 *
 * <p>The capacity is kept to the sector. VMware's document asks for a multiple of the grain, but
 * neither VMware's tools nor VirtualBox nor qemu demand one when they read.
 */
public final class VmdkFormat implements ImageFormat {

  private static final String TEXT = "# Disk Descriptor";

  @Override
  public DiskFormat format() {
    return DiskFormat.VMDK;
  }

  @Override
  public boolean matches(ImageBytes image) throws IOException {
    return ImageStructures.hasText(image, 0, "KDMV") || ImageStructures.hasText(image, 0, TEXT);
  }

  @Override
  public DiskImage probe(ImageStructures image) throws InputException {
    image.require(
        isSparse(image),
        Sentence.of(
            "it only describes a disk whose data is in other files; convert it to one file"));
    SparseHeader header = SparseHeader.read(image, SparseHeader.Kind.HEADER, 0);
    Descriptor descriptor = EmbeddedDescriptor.read(image, header);
    image.require(
        !descriptor.hasParent(),
        Sentence.of("it holds only the changes to another image; consolidate it first"));
    if (image.size().isPresent()) {
      header = StreamEnd.complete(image, header);
    }
    return new DiskImage(
        DiskFormat.VMDK,
        EmbeddedDescriptor.kind(descriptor, header),
        header.capacity() * Sector.BYTES);
  }

  @Override
  public VirtualDisk open(ImageSource image, ImageFolder folder) throws InputException {
    return new VmdkOpener(folder).open(image);
  }

  @Override
  public List<String> writtenVariants() {
    return VmdkWriters.VARIANTS;
  }

  @Override
  public ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    if (request.capacity() < Sector.BYTES) {
      throw new OutputException(
          Sentence.of(
              "“{0}” could not be written: a VMDK holds at least one sector, and this"
                  + " disk is empty. Choose raw.",
              PackageText.visible(name)));
    }
    if (request.capacity() > ImageStructures.MAX_CAPACITY) {
      throw new OutputException(
          Sentence.of(
              "“{0}” could not be written: a disk has at most 64 TiB.", PackageText.visible(name)));
    }
    return VmdkWriters.create(request, name, outputs);
  }

  /** Whether a file holds grains, and does not only describe a disk. */
  static boolean isSparse(ImageStructures image) throws InputException {
    return image.hasText(0, "KDMV");
  }

  /** Whether a file describes a disk whose data is in other files. */
  static boolean isText(ImageStructures image) throws InputException {
    return image.hasText(0, TEXT);
  }

  /** Looks at a file of a disk. */
  static ImageStructures structures(ImageSource source) {
    return ImageStructures.of(source, DiskFormat.VMDK);
  }
}
