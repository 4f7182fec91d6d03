package ovation.packaging.disk.raw;

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

/** CD and DVD images (ISO 9660): read as they are, never made. */
public final class IsoFormat implements ImageFormat {

  private static final int MARK_AT = 16 * 2048 + 1;

  @Override
  public DiskFormat format() {
    return DiskFormat.ISO;
  }

  @Override
  public boolean matches(ImageBytes image) throws IOException {
    return ImageStructures.hasText(image, MARK_AT, "CD001");
  }

  @Override
  public DiskImage probe(ImageStructures image) throws InputException {
    return PlainImage.probe(image, format());
  }

  @Override
  public VirtualDisk open(ImageSource image, ImageFolder folder) throws InputException {
    return PlainImage.open(image, format());
  }

  @Override
  public List<String> writtenVariants() {
    return List.of();
  }

  @Override
  public ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    throw new OutputException(Sentence.of("{0} was not written: no CD images are made.", name));
  }
}
