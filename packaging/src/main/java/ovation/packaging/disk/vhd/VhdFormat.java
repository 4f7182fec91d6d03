package ovation.packaging.disk.vhd;

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

/**
 * Microsoft's older images (Virtual Hard Disk Image Format Specification, 2006): fixed, dynamic and
 * differencing ones are read, fixed and dynamic ones written.
 *
 * <p>In dynamic images all sectors of a block that is there are read as they are stored, whatever
 * its sector bitmap says, as Windows and QEMU do; in differencing images the bitmap decides.
 *
 * <p>Azure takes fixed images only, and of whole MiB; sizes are written as they are, not rounded.
 */
public final class VhdFormat implements ImageFormat {

  private static final String DYNAMIC = VhdKind.DYNAMIC.variant();
  private static final String FIXED = VhdKind.FIXED.variant();

  @Override
  public DiskFormat format() {
    return DiskFormat.VHD;
  }

  @Override
  public boolean matches(ImageBytes image) throws IOException {
    return FooterSearch.finds(image);
  }

  @Override
  public DiskImage probe(ImageStructures image) throws InputException {
    VhdFooter footer = FooterSearch.read(image);
    switch (footer.kind()) {
      case FIXED -> VhdChain.requireData(image, footer);
      case DYNAMIC -> DynamicHeader.read(image, footer);
      case DIFFERENCING ->
          throw image.refused(
              Sentence.of("it holds only the changes to another image; merge it first"));
    }
    return new DiskImage(DiskFormat.VHD, footer.kind().variant(), footer.capacity());
  }

  @Override
  public VirtualDisk open(ImageSource image, ImageFolder folder) throws InputException {
    return new VhdChain(folder).open(image);
  }

  @Override
  public List<String> writtenVariants() {
    return List.of(DYNAMIC, FIXED);
  }

  @Override
  public ImageWriter create(ImageRequest request, String name, ImageOutputs outputs)
      throws OutputException {
    if (request.capacity() > VhdFooter.MAX_CAPACITY) {
      throw new OutputException(
          Sentence.of(
              "{0} was not written: the disk has {1} bytes, and a VHD holds 2040 GiB at"
                  + " most. Choose VHDX.",
              name, request.capacity()));
    }
    return request.variant().equals(FIXED)
        ? new FixedVhdWriter(request, outputs.create(name))
        : new DynamicVhdWriter(request, outputs.create(name));
  }
}
