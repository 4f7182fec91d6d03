package ovation.packaging.export;

import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageFormat;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageOutputs;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskFormats;
import ovation.packaging.disk.convert.DiskIdentity;
import ovation.packaging.disk.convert.DiskPass;
import ovation.packaging.disk.convert.SizeEstimate;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** A disk of the source that gets another format on its way into the package. */
final class ConvertedDisk implements Content, AutoCloseable {

  private final OvfPackage source;
  private final List<String> sources;
  private final VirtualDisk disk;
  private final String name;
  private final String href;
  private final DiskFormat format;
  private final DiskPlan plan;
  private final long most;
  private long populated;

  /**
   * Plans a conversion.
   *
   * @param sources the entries of the source that hold it
   * @param disk taken over
   * @param name of the new image
   * @param href of the new image, as a descriptor calls it
   * @throws InputException if the disk's tables are damaged
   */
  ConvertedDisk(
      OvfPackage source,
      List<String> sources,
      VirtualDisk disk,
      String name,
      String href,
      DiskFormat format,
      DiskPlan plan)
      throws InputException {
    this.source = source;
    this.sources = List.copyOf(sources);
    this.disk = disk;
    this.name = name;
    this.href = href;
    this.format = format;
    this.plan = plan;
    this.most = format == DiskFormat.RAW ? disk.capacity() : new SizeEstimate(disk).most();
  }

  @Override
  public String name() {
    return name;
  }

  /** Returns the entries of the source that hold it. */
  List<String> sources() {
    return sources;
  }

  /** Returns how the new descriptor calls it. */
  String href() {
    return href;
  }

  @Override
  public long size() {
    return most;
  }

  @Override
  public long space() throws PackagingException {
    return format == DiskFormat.VMDK
        ? Math.min(most, new SizeEstimate(disk).compressed())
        : Math.min(most, new SizeEstimate(disk).most());
  }

  @Override
  public long work() throws PackagingException {
    return new DiskPass(disk, List.of(), 1).bytes();
  }

  /**
   * Writes the image.
   *
   * @param leftover what an interrupted run left of it
   */
  void write(ImageOutput output, Optional<ImageSource> leftover, Progress progress)
      throws PackagingException {
    ImageFormat written = DiskFormats.of(format);
    String variant = written.writtenVariants().getFirst();
    ImageRequest request =
        new ImageRequest(
            variant,
            disk.capacity(),
            DiskIdentity.of(disk, name),
            plan.strength().orElse(Strength.BALANCED),
            plan.engine(),
            leftover);
    try (ImageWriter writer = written.create(request, name, only(output))) {
      DiskPass pass = new DiskPass(disk, List.of(writer), plan.threads());
      pass.run(progress);
      writer.finish();
      populated = pass.populatedBytes();
    }
  }

  private ImageOutputs only(ImageOutput output) {
    return wanted -> {
      if (!wanted.equals(name)) {
        throw new OutputException(
            Sentence.of("{0} images of several files cannot go into a package.", format.label()));
      }
      return output;
    };
  }

  /** Returns what the descriptor must say about it, once it is written. */
  WrittenDisk written() {
    String variant = DiskFormats.of(format).writtenVariants().getFirst();
    DiskImage image = new DiskImage(format, variant, disk.capacity());
    return new WrittenDisk(image.uri(), disk.capacity(), populated);
  }

  /** Returns what the descriptor may have to say about it, with the most digits. */
  WrittenDisk longest() {
    WrittenDisk now = written();
    return new WrittenDisk(now.uri(), now.capacity(), now.capacity());
  }

  @Override
  public void checkUnchanged() throws InputException {
    source.checkUnchanged();
  }

  @Override
  public void close() {
    disk.close();
  }

  /**
   * What a descriptor says about a disk.
   *
   * @param uri of the format
   * @param capacity in bytes
   * @param populated bytes that are not zeros
   */
  record WrittenDisk(String uri, long capacity, long populated) {}
}
