package ovation.packaging.disk.raw;

import java.util.List;
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

/** Raw images: no header, no mark. */
public final class RawFormat implements ImageFormat {

  @Override
  public DiskFormat format() {
    return DiskFormat.RAW;
  }

  @Override
  public boolean matches(ImageBytes image) {
    return false;
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
    return List.of("");
  }

  @Override
  public ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    return new RawWriter(outputs.create(name), request.capacity());
  }
}
