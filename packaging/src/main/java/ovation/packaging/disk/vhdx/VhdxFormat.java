package ovation.packaging.disk.vhdx;

import java.io.IOException;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
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
import ovation.packaging.disk.chain.ImageChain;

/**
 * Microsoft's newer images (MS-VHDX): fixed, dynamic and differencing ones are read, with the log
 * laid over the file; fixed and dynamic ones are written.
 */
public final class VhdxFormat implements ImageFormat {

  static final String MARK = "vhdxfile";

  private static final String FIXED = "fixed";

  @Override
  public DiskFormat format() {
    return DiskFormat.VHDX;
  }

  @Override
  public boolean matches(ImageBytes image) throws IOException {
    return ImageStructures.hasText(image, 0, MARK);
  }

  @Override
  public DiskImage probe(ImageStructures image) throws InputException {
    Metadata metadata = Metadata.read(image, RegionTable.read(image).metadata());
    image.require(
        metadata.parent().isEmpty(),
        Sentence.of("it holds only the changes to another image; merge it first"));
    image.requireCapacity(metadata.capacity());
    return metadata.image();
  }

  @Override
  public VirtualDisk open(ImageSource source, ImageFolder folder) throws InputException {
    return VhdxOpener.open(source, ImageChain.of(folder, source));
  }

  @Override
  public List<String> writtenVariants() {
    return List.of("dynamic", FIXED);
  }

  @Override
  public ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    return new VhdxWriter(
        outputs.create(name),
        request.capacity(),
        request.variant().equals(FIXED),
        request.content());
  }
}
