package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.PackageImages;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageFolder;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskFormats;
import ovation.packaging.disk.catalog.DiskOpener;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.disk.file.PathFolder;
import ovation.packaging.job.Progress;

/** Which files of a package are disks, and which of these a plan converts. */
final class DisksToConvert {

  /** Formats that are written front to back, and so can be compressed on the way. */
  private static final Set<DiskFormat> STREAMED = Set.of(DiskFormat.VMDK, DiskFormat.RAW);

  private final ExportPlan plan;
  private final Optional<Envelope> envelope;
  private final Progress progress;
  private final Set<String> names = new HashSet<>();

  DisksToConvert(ExportPlan plan, Snapshot descriptor, Progress progress) {
    this.plan = plan;
    this.envelope = descriptor.envelope();
    this.progress = progress;
    envelope.ifPresent(
        known -> known.files().forEach(file -> names.add(String.valueOf(file.href()))));
  }

  /** Whether an href is a disk that is not compressed yet. */
  boolean isPlainDisk(String href) {
    return file(href)
        .filter(file -> !isGzip(file) && !file.isEncrypted() && !disks(file).isEmpty())
        .isPresent();
  }

  /**
   * Opens a disk to be converted; nothing if the file is no disk, or stays as it is.
   *
   * @param parts the file, or its chunks
   * @throws InputException if the disk cannot be read, or is not what the descriptor says
   */
  Optional<ConvertedDisk> convert(String href, List<Content.Carried> parts)
      throws InputException, OutputException {
    Optional<FileReference> file = file(href);
    Optional<DiskFormat> wanted = plan.disks().format();
    if (wanted.isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    List<Disk> disks = disks(file.get());
    if (disks.isEmpty()) {
      return Optional.empty();
    }
    DiskFormat format = wanted.get();
    if (file.get().isEncrypted() && filter(parts).isEmpty()) {
      throw new OutputException(
          Sentence.of(
              "“{0}” is encrypted and cannot be converted. Decrypt the package first.",
              PackageText.visible(href)));
    }
    if (plan.disks().gzip() && !STREAMED.contains(format)) {
      throw new OutputException(
          Sentence.of(
              "Disks in the format {0} cannot be compressed with gzip while they are"
                  + " written. Take vmdk or raw.",
              format.label()));
    }
    if (filter(parts).isPresent() && !STREAMED.contains(format)) {
      throw new OutputException(
          Sentence.of(
              "Disks in the format {0} cannot be encrypted while they are written. Take"
                  + " vmdk or raw, or encrypt the exported package afterwards.",
              format.label()));
    }
    ImageSource image = image(file.get(), href, parts);
    boolean written = !isGzip(file.get()) && parts.size() == 1 && isWritten(image, format);
    VirtualDisk disk =
        DiskOpener.open(image, folder(disks.getFirst(), parts), DeclaredFormat.of(disks));
    if (written && plan.disks().strength().isEmpty() && isUsual(disk.image(), format)) {
      disk.close();
      return Optional.empty();
    }
    UnaryOperator<String> rename = renaming(disk.image(), format, href);
    return Optional.of(
        new ConvertedDisk(
            plan.source(),
            parts.stream().filter(Content.Entry.class::isInstance).map(Content::name).toList(),
            disk,
            rename.apply(PlannedFiles.wholeName(parts)),
            rename.apply(href),
            format,
            plan.disks()));
  }

  /** The change that the plan makes to a disk while it is converted: its encryption. */
  Optional<WritingFilter> filter(List<Content.Carried> parts) {
    return plan.filters().get(parts.getFirst().name()) instanceof WritingFilter filter
        ? Optional.of(filter)
        : Optional.empty();
  }

  private ImageSource image(FileReference file, String href, List<Content.Carried> parts)
      throws InputException {
    if (parts.getFirst() instanceof Content.Added added) {
      return FileSource.open(added.stamp().path(), added.name());
    }
    return new PackageImages(plan.source(), null).open(href, isGzip(file), progress);
  }

  private ImageFolder folder(Disk disk, List<Content.Carried> parts) {
    if (parts.getFirst() instanceof Content.Added added) {
      return PathFolder.beside(added.stamp().path());
    }
    return new PackageImages(plan.source(), parent(disk));
  }

  /** The file that the descriptor declares as the parent of a disk. */
  private @Nullable String parent(Disk disk) {
    String parent = disk.parentRef();
    if (parent == null || envelope.isEmpty()) {
      return null;
    }
    for (Disk other : envelope.get().disks()) {
      if (parent.equals(other.diskId()) && other.fileRef() != null) {
        return envelope.get().file(other.fileRef()).map(FileReference::href).orElse(null);
      }
    }
    return null;
  }

  private Optional<FileReference> file(String href) {
    return envelope.stream()
        .flatMap(known -> known.files().stream())
        .filter(file -> href.equals(file.href()))
        .findFirst();
  }

  private List<Disk> disks(FileReference file) {
    String id = file.id();
    return envelope.stream()
        .flatMap(known -> known.disks().stream())
        .filter(disk -> id != null && id.equals(disk.fileRef()))
        .toList();
  }

  private static boolean isGzip(FileReference file) {
    String compression = file.compression();
    return compression != null && compression.toLowerCase(Locale.ROOT).equals("gzip");
  }

  private static boolean isUsual(DiskImage image, DiskFormat format) {
    return image.format() == format
        && image.variant().equals(DiskFormats.of(format).writtenVariants().getFirst());
  }

  /** Whether a stream has its directory at the end, where VMware's products expect it. */
  private static boolean isWritten(ImageSource image, DiskFormat format) throws InputException {
    if (format != DiskFormat.VMDK || image.size() < 512) {
      return true;
    }
    ByteBuffer header = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
    image.read(0, header);
    return header.getInt(4) == 3 && header.getLong(56) == -1;
  }

  /**
   * From an old name to the new one: with the format's extension, and a number if another file is
   * called so.
   */
  private UnaryOperator<String> renaming(DiskImage image, DiskFormat format, String href) {
    if (isUsual(image, format)) {
      return DisksToConvert::plainName;
    }
    String extension = "." + format.id();
    String end = extension;
    for (int i = 2; !stem(href).concat(end).equals(href) && names.contains(stem(href) + end); i++) {
      end = "-" + i + extension;
    }
    names.add(stem(href) + end);
    String chosen = end;
    return name -> stem(name) + chosen;
  }

  private static String stem(String name) {
    String plain = plainName(name);
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') + 1 ? plain.substring(0, dot) : plain;
  }

  private static String plainName(String href) {
    return href.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? href.substring(0, href.length() - ".gz".length())
        : href;
  }
}
