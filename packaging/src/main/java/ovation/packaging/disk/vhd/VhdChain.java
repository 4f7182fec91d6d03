package ovation.packaging.disk.vhd;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.block.BlockDisk;

/** Opens an image and, if it is differencing, those below it. */
final class VhdChain {

  private static final int LONGEST = 64;

  private final ImageFolder folder;
  private final Set<UUID> opened = new HashSet<>();

  VhdChain(ImageFolder folder) {
    this.folder = folder;
  }

  /**
   * Opens an image, whose file it closes when it refuses.
   *
   * @throws InputException if the image, or one below it, is missing or damaged
   */
  VirtualDisk open(ImageSource source) throws InputException {
    return open(source, null);
  }

  private VirtualDisk open(ImageSource source, @Nullable UUID wanted) throws InputException {
    try {
      ImageStructures image = ImageStructures.of(source, DiskFormat.VHD);
      VhdFooter footer = FooterSearch.read(image);
      if (wanted != null && !footer.id().equals(wanted)) {
        throw image.refused(
            Sentence.of("its footer"),
            footer.offset(),
            Sentence.of(
                "has the unique id {0}, but the parent that is needed has {1}",
                footer.id(), wanted));
      }
      if (!opened.add(footer.id()) && footer.kind() == VhdKind.DIFFERENCING) {
        throw image.refused(Sentence.of("it is its own parent, directly or through others"));
      }
      if (opened.size() > LONGEST) {
        throw image.refused(Sentence.of("more than {0} images stand upon each other", LONGEST));
      }
      DiskImage shown = new DiskImage(DiskFormat.VHD, footer.kind().variant(), footer.capacity());
      if (footer.kind() == VhdKind.FIXED) {
        requireData(image, footer);
        return new FixedDisk(shown, source);
      }
      DynamicHeader header = DynamicHeader.read(image, footer);
      VhdLayout layout = new VhdLayout(footer, header, source.size());
      layout.requireApart(image);
      BlockAllocationTable table = BlockAllocationTable.read(source, image, layout);
      return footer.kind() == VhdKind.DYNAMIC
          ? new BlockDisk(shown, source, table, header.block())
          : new DifferencingDisk(
              shown, source, table, header.block(), parent(source, image, header));
    } catch (InputException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  /** Refuses a fixed image whose data do not reach up to its footer. */
  static void requireData(ImageStructures image, VhdFooter footer) throws InputException {
    if (footer.capacity() > footer.offset()) {
      throw image.refused(
          Sentence.of("its footer"),
          footer.offset(),
          Sentence.of(
              "says that the disk has {0} bytes, which do not fit before it: the image is damaged"
                  + " or truncated",
              footer.capacity()));
    }
  }

  private VirtualDisk parent(ImageSource source, ImageStructures image, DynamicHeader header)
      throws InputException {
    Set<String> names = ParentNames.of(source, image, header);
    if (names.isEmpty()) {
      throw image.refused(
          Sentence.of("its dynamic header"), header.offset(), Sentence.of("names no parent"));
    }
    for (String name : names) {
      Optional<ImageSource> found = find(name);
      if (found.isPresent()) {
        return open(found.get(), header.parent());
      }
    }
    throw image.refused(
        Sentence.of(
            "it holds only the changes to its parent “{0}”, which is not beside it. Put that image"
                + " there",
            PackageText.visible(names.iterator().next())));
  }

  private Optional<ImageSource> find(String name) {
    try {
      return Optional.of(folder.open(name));
    } catch (InputException notThere) {
      return Optional.empty();
    }
  }
}
