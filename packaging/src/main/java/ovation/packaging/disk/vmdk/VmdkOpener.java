package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;

/** Opens a disk with all its files: extents beside the descriptor, and the chain of parents. */
final class VmdkOpener {

  private static final int DEEPEST_CHAIN = 32;

  /** The kinds of disk whose extents are files; {@code custom} is a mixture of these. */
  private static final Set<String> KINDS =
      Set.of(
          "monolithicflat",
          "twogbmaxextentsparse",
          "twogbmaxextentflat",
          "2gbmaxextentsparse",
          "2gbmaxextentflat",
          "vmfs",
          "vmfspreallocated",
          "vmfseagerzeroedthick",
          "vmfsthin",
          "custom");

  private final ImageFolder folder;
  private final List<String> chain = new ArrayList<>();

  /** A disk, and what tells its content apart. */
  private record Opened(VmdkDisk disk, Descriptor descriptor) {}

  VmdkOpener(ImageFolder folder) {
    this.folder = folder;
  }

  /** Opens a disk, and takes its file over. */
  VmdkDisk open(ImageSource source) throws InputException {
    return openLink(source).disk();
  }

  private Opened openLink(ImageSource source) throws InputException {
    List<Extent> extents = new ArrayList<>();
    VmdkDisk parent = null;
    boolean opened = false;
    try {
      chain.add(source.name());
      ImageStructures image = VmdkFormat.structures(source);
      Descriptor descriptor;
      String kind;
      int unit = 1 << 16;
      if (VmdkFormat.isSparse(image)) {
        SparseHeader header = SparseHeader.read(image, SparseHeader.Kind.HEADER, 0);
        descriptor = EmbeddedDescriptor.read(image, header);
        kind = EmbeddedDescriptor.kind(descriptor, header);
        unit = Math.max(unit, header.grainBytes());
        parent = parent(image, descriptor);
        extents.add(SparseOpener.open(source, header, header.capacity()));
      } else {
        descriptor = text(source, image);
        source.close();
        kind = descriptor.createType();
        parent = parent(image, descriptor);
        for (ExtentLine line : descriptor.extents()) {
          extents.add(extent(line));
        }
      }
      long capacity = extents.stream().mapToLong(Extent::size).sum();
      image.requireCapacity(capacity);
      DiskImage told = new DiskImage(DiskFormat.VMDK, kind, capacity);
      VmdkDisk disk = new VmdkDisk(told, unit, extents, parent);
      opened = true;
      return new Opened(disk, descriptor);
    } finally {
      if (!opened) {
        extents.forEach(Extent::close);
        close(parent);
        source.close();
      }
    }
  }

  private static void close(@Nullable VmdkDisk disk) {
    if (disk != null) {
      disk.close();
    }
  }

  private static Descriptor text(ImageSource source, ImageStructures image) throws InputException {
    if (!VmdkFormat.isText(image)) {
      throw image.refused(
          Sentence.of("its header"),
          0,
          Sentence.of("begins neither with KDMV nor with the first line of a descriptor"));
    }
    if (source.size() > DescriptorReader.MOST_BYTES) {
      throw image.refused(Sentence.of("its descriptor is longer than 1 MiB"));
    }
    ByteBuffer bytes = image.structure(0, (int) source.size(), ByteOrder.LITTLE_ENDIAN);
    Descriptor descriptor = DescriptorReader.read(image, 0, bytes);
    if (!KINDS.contains(descriptor.createType().toLowerCase(Locale.ROOT))) {
      throw image.refused(
          Sentence.of(
              "it is of the kind “{0}”, which is not read; export the machine with the product that"
                  + " it belongs to",
              PackageText.visible(descriptor.createType())));
    }
    if (descriptor.extents().isEmpty()) {
      throw image.refused(
          Sentence.of("its descriptor names no extents, so the disk has no possible size"));
    }
    return descriptor;
  }

  private Extent extent(ExtentLine line) throws InputException {
    if (line.type() == ExtentLine.Type.ZERO) {
      return new ZeroExtent(line.sectors() * Sector.BYTES);
    }
    ImageSource source = folder.open(line.file());
    boolean opened = false;
    try {
      ImageStructures image = VmdkFormat.structures(source);
      Extent extent =
          line.type() == ExtentLine.Type.SPARSE
              ? sparse(source, image, line)
              : flat(source, image, line);
      opened = true;
      return extent;
    } finally {
      if (!opened) {
        source.close();
      }
    }
  }

  private static Extent sparse(ImageSource source, ImageStructures image, ExtentLine line)
      throws InputException {
    SparseHeader header = SparseHeader.read(image, SparseHeader.Kind.HEADER, 0);
    if (!header.holds(line.sectors())) {
      throw image.refused(
          Sentence.of("its header"),
          0,
          Sentence.of(
              "gives it {0} sectors, but the disk's descriptor {1}",
              header.capacity(), line.sectors()));
    }
    return SparseOpener.open(source, header, line.sectors());
  }

  private static Extent flat(ImageSource source, ImageStructures image, ExtentLine line)
      throws InputException {
    long start = line.offset() * Sector.BYTES;
    long size = line.sectors() * Sector.BYTES;
    if (size > source.size() - start) {
      throw image.refused(
          Sentence.of("its extent"),
          start,
          Sentence.of(
              "has {0} sectors, but the file ends at byte {1}, so it is truncated; copy it again",
              line.sectors(), source.size()));
    }
    return new FlatExtent(source, start, size);
  }

  private @Nullable VmdkDisk parent(ImageStructures image, Descriptor descriptor)
      throws InputException {
    if (!descriptor.hasParent()) {
      return null;
    }
    String name = descriptor.parentName();
    if (name.isEmpty()) {
      throw image.refused(
          Sentence.of("it holds only the changes to another image and does not name that"));
    }
    ImageSource source = folder.open(name);
    if (chain.contains(source.name()) || chain.size() >= DEEPEST_CHAIN) {
      source.close();
      throw image.refused(
          chain.size() >= DEEPEST_CHAIN
              ? Sentence.of("its chain of parents is longer than {0}", DEEPEST_CHAIN)
              : Sentence.of(
                  "its chain of parents comes back to “{0}”", PackageText.visible(source.name())));
    }
    Opened parent = openLink(source);
    if (parent.descriptor().cid().orElse(-1) != descriptor.parentCid()) {
      parent.disk().close();
      throw image.refused(
          Sentence.of(
              "it holds the changes to an image with the content {0}, and “{1}” has another"
                  + " content: it was changed, or is not the parent",
              "%08x".formatted(descriptor.parentCid()), PackageText.visible(source.name())));
    }
    return parent.disk();
  }
}
