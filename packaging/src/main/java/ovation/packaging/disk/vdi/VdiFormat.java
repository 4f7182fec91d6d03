package ovation.packaging.disk.vdi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
import ovation.packaging.disk.block.BlockDisk;

/**
 * VirtualBox's images of version 1.1, fixed and dynamic. Blocks that were never written read as
 * zeros, like those that were discarded: so do VirtualBox and QEMU where there is no parent.
 */
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
    return shown(VdiHeader.read(image));
  }

  private static DiskImage shown(VdiHeader header) {
    return new DiskImage(DiskFormat.VDI, header.variant(), header.capacity());
  }

  @Override
  public VirtualDisk open(ImageSource image, ImageFolder folder) throws InputException {
    try {
      ImageStructures structures = ImageStructures.of(image, format());
      VdiHeader header = VdiHeader.read(structures);
      VdiMap map = VdiMap.read(image, structures, header);
      return new BlockDisk(shown(header), image, map, VdiHeader.BLOCK);
    } catch (InputException | RuntimeException e) {
      image.close();
      throw e;
    }
  }

  @Override
  public List<String> writtenVariants() {
    return List.of("dynamic", "fixed");
  }

  @Override
  public ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    if (request.capacity() > ImageStructures.MAX_CAPACITY) {
      throw new OutputException(
          Sentence.of(
              "{0} was not written: the disk has {1} bytes, and 64 TiB is the most that"
                  + " is written.",
              name, request.capacity()));
    }
    return new VdiWriter(request, outputs.create(name), request.variant().equals("fixed"));
  }
}
