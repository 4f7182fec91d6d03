package ovation.packaging.disk.vdi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

/** VirtualBox's images: fixed and dynamic. */
public final class VdiFormat implements ImageFormat {

  @Override
  public DiskFormat format() {
    return DiskFormat.VDI;
  }

  @Override
  public boolean matches(ImageBytes image) throws IOException {
    ByteBuffer mark = image.read(VdiHeader.MAGIC_AT, 4).order(ByteOrder.LITTLE_ENDIAN);
    return mark.remaining() == 4 && mark.getInt(0) == VdiHeader.MAGIC;
  }

  @Override
  public DiskImage probe(ImageStructures image) throws InputException {
    return VdiHeader.read(image);
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
