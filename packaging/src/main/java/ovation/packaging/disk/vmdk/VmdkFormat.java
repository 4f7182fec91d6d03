package ovation.packaging.disk.vmdk;

import java.io.IOException;
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

/** VMware's images: sparse, flat, split, and the stream made for packages. */
public final class VmdkFormat implements ImageFormat {

  @Override
  public DiskFormat format() {
    return DiskFormat.VMDK;
  }

  @Override
  public boolean matches(ImageBytes image) throws IOException {
    return ImageStructures.hasText(image, 0, "KDMV")
        || ImageStructures.hasText(image, 0, "# Disk DescriptorFile");
  }

  @Override
  public DiskImage probe(ImageStructures image) throws InputException {
    return VmdkHeader.read(image);
  }

  @Override
  public VirtualDisk open(ImageSource image, ImageFolder folder) throws InputException {
    throw ImageStructures.of(image, format()).refused("its content is not read yet");
  }

  @Override
  public List<String> writtenVariants() {
    return List.of();
  }

  @Override
  public ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    throw new OutputException(name + " cannot be written yet.");
  }
}
