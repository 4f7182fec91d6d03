package ovation.packaging.disk.catalog;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.ImageBytes;
import ovation.packaging.disk.ImageFormat;
import ovation.packaging.disk.qcow2.Qcow2Format;
import ovation.packaging.disk.raw.IsoFormat;
import ovation.packaging.disk.raw.RawFormat;
import ovation.packaging.disk.vdi.VdiFormat;
import ovation.packaging.disk.vhd.VhdFormat;
import ovation.packaging.disk.vhdx.VhdxFormat;
import ovation.packaging.disk.vmdk.VmdkFormat;

/** All formats of disk images. */
public final class DiskFormats {

  /** In the order in which marks are looked for: raw images have none. */
  private static final List<ImageFormat> ALL =
      List.of(
          new VmdkFormat(),
          new Qcow2Format(DiskOpener::open),
          new VhdxFormat(),
          new VhdFormat(),
          new VdiFormat(),
          new IsoFormat(),
          new RawFormat());

  private DiskFormats() {}

  /** Returns how a format is read and written. */
  public static ImageFormat of(DiskFormat format) {
    return ALL.stream().filter(known -> known.format() == format).findFirst().orElseThrow();
  }

  /** Returns the format by its marks; nothing for raw images and all that is not known. */
  public static Optional<DiskFormat> detect(ImageBytes image) throws IOException {
    for (ImageFormat known : ALL) {
      if (known.matches(image)) {
        return Optional.of(known.format());
      }
    }
    return Optional.empty();
  }
}
