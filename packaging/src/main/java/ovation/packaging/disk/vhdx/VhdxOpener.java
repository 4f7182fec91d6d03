package ovation.packaging.disk.vhdx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.chain.ImageChain;
import ovation.packaging.disk.chain.ParentDisk;

/** Opens a VHDX and all images beneath it. */
final class VhdxOpener {

  private VhdxOpener() {}

  /** Opens an image; takes the file over. */
  static VhdxDisk open(ImageSource file, ImageChain chain) throws InputException {
    ParentDisk parent = ParentDisk.NONE;
    try {
      ImageStructures plain = ImageStructures.of(file, DiskFormat.VHDX);
      plain.require(
          plain.hasText(0, VhdxFormat.MARK), Sentence.of("its mark at byte 0 is missing"));
      FileHeader header = FileHeader.read(plain);
      ImageSource source = header.hasLog() ? LogReplay.over(file, plain, header) : file;
      ImageStructures image = ImageStructures.of(source, DiskFormat.VHDX);
      RegionTable regions = RegionTable.read(image);
      Metadata metadata = Metadata.read(image, regions.metadata());
      BlockTable blocks = new BlockTable(image, source, metadata, regions);
      blocks.check(header);
      Optional<ParentLocator> locator = metadata.parent();
      if (locator.isPresent()) {
        parent = new ParentDisk(parent(image, file.name(), locator.get(), chain));
      }
      return new VhdxDisk(metadata.image(), header.dataWrite(), source, blocks, parent);
    } catch (InputException e) {
      parent.close();
      file.close();
      throw e;
    }
  }

  private static VhdxDisk parent(
      ImageStructures image, String child, ParentLocator locator, ImageChain chain)
      throws InputException {
    @Nullable InputException missing = null;
    for (String name : locator.names()) {
      ImageChain longer = chain.with(name);
      ImageSource file;
      try {
        file = chain.open(name);
      } catch (InputException e) {
        missing = e;
        continue;
      }
      return linked(image, open(file, longer), name, locator);
    }
    throw new InputException(
        Sentence.of(
                "“{0}” holds only the changes to “{1}”, which must lie beside it.",
                PackageText.visible(child), PackageText.visible(locator.names().getFirst()))
            .then(missing == null ? Sentence.asItIs("") : missing.sentence()));
  }

  private static VhdxDisk linked(
      ImageStructures image, VhdxDisk parent, String name, ParentLocator locator)
      throws InputException {
    if (!locator.linkages().contains(parent.dataWrite().toString())) {
      parent.close();
      throw image.refused(
          Sentence.of(
              "its parent “{0}” was changed after the differences were taken, or is another image",
              PackageText.visible(name)));
    }
    return parent;
  }
}
