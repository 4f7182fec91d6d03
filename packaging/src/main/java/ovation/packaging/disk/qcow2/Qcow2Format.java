package ovation.packaging.disk.qcow2;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import ovation.packaging.disk.Packing;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.chain.ImageChain;
import ovation.packaging.disk.chain.ParentDisk;
import ovation.packaging.disk.chain.ParentOpener;

/**
 * QEMU's images of version 2 and 3 (docs/interop/qcow2.txt of QEMU). Read with compressed clusters
 * of both kinds, subclusters and backing files beside the image; written plain or deflated.
 */
public final class Qcow2Format implements ImageFormat {

  private static final String COMPRESSED = "compressed";
  private static final String VERSION_2 = "v2";

  private final ParentOpener opener;

  /**
   * Creates the format.
   *
   * @param opener opens backing files, which may be of any format
   */
  public Qcow2Format(ParentOpener opener) {
    this.opener = opener;
  }

  @Override
  public DiskFormat format() {
    return DiskFormat.QCOW2;
  }

  @Override
  public boolean matches(ImageBytes image) throws IOException {
    return ImageStructures.hasText(image, 0, "QFI\u00fb");
  }

  @Override
  public DiskImage probe(ImageStructures image) throws InputException {
    Qcow2Header header = Qcow2Header.read(image);
    image.require(
        header.backing().isEmpty(),
        Sentence.of("it holds only the changes to another image; flatten it first"));
    image.requireCapacity(header.capacity());
    return header.image();
  }

  @Override
  public VirtualDisk open(ImageSource source, ImageFolder folder) throws InputException {
    ParentDisk parent = ParentDisk.NONE;
    try {
      ImageStructures image = ImageStructures.of(source, format());
      if (!image.hasText(0, "QFI\u00fb")) {
        throw image.refused(Sentence.of("its mark at byte 0 is missing"));
      }
      Qcow2Header header = Qcow2Header.read(image);
      if (header.backing().isPresent()) {
        parent = parent(source, header.backing().get(), ImageChain.of(folder, source));
      }
      return Qcow2Disk.open(header, image, source, parent);
    } catch (InputException e) {
      parent.close();
      source.close();
      throw e;
    }
  }

  private ParentDisk parent(ImageSource source, BackingFile backing, ImageChain chain)
      throws InputException {
    ImageChain longer = chain.with(backing.name());
    ImageSource file;
    try {
      file = chain.open(backing.name());
    } catch (InputException e) {
      throw new InputException(
          Sentence.of(
                  "“{0}” holds only the changes to “{1}”, which must lie beside it.",
                  PackageText.visible(source.name()), PackageText.visible(backing.name()))
              .then(e.sentence()),
          e);
    }
    Optional<DiskFormat> declared = backing.format();
    return new ParentDisk(opener.open(file, longer, declared.orElse(null)));
  }

  @Override
  public List<String> writtenVariants() {
    return List.of("v3", VERSION_2, COMPRESSED);
  }

  @Override
  public ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    return new Qcow2Writer(
        outputs.create(name),
        request.capacity(),
        request.variant().equals(VERSION_2) ? 2 : 3,
        request.variant().equals(COMPRESSED) ? ClusterPacking.of(request) : Packing.NONE);
  }
}
