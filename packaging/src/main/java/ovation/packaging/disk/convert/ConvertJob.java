package ovation.packaging.disk.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.SourceStamp;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.ImageFormat;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskFormats;
import ovation.packaging.disk.catalog.DiskOpener;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.disk.file.NotedFolder;
import ovation.packaging.disk.file.PathFolder;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.FreeSpace;

/**
 * Converts a disk image into one or several others, in one reading. Images appear whole or not at
 * all.
 */
public final class ConvertJob implements Job<Converted> {

  private final Path source;
  private final @Nullable DiskFormat declared;
  private final List<ConvertTarget> targets;
  private final int threads;

  /**
   * Creates the job.
   *
   * @param declared the source's format; null to tell it from its content
   * @param threads that read and compress, at least one
   */
  public ConvertJob(
      Path source, @Nullable DiskFormat declared, List<ConvertTarget> targets, int threads) {
    this.source = source;
    this.declared = declared;
    this.targets = List.copyOf(targets);
    this.threads = threads;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Convert {0}", String.valueOf(source.getFileName()));
  }

  @Override
  public Converted run(Progress progress) throws PackagingException {
    SourceStamp stamp = SourceStamp.of(source);
    List<PartOutputs> outputs = new ArrayList<>();
    List<ImageWriter> writers = new ArrayList<>();
    NotedFolder beside = new NotedFolder(PathFolder.beside(source));
    try (VirtualDisk disk = DiskOpener.open(FileSource.open(source), beside, declared)) {
      for (ConvertTarget target : targets) {
        Path file = place(target.file());
        PartOutputs files = new PartOutputs(folder(file), new FileOperations());
        outputs.add(files);
        files.spare(source);
        beside.opened().forEach(part -> files.spare(Path.of(part.name())));
        writers.add(writer(disk, target, String.valueOf(file.getFileName()), files));
      }
      checkSpace(disk, writers);
      DiskPass pass = new DiskPass(disk, writers, threads);
      progress.total(pass.bytes());
      progress.phase(Sentence.of("Converting {0}", String.valueOf(source.getFileName())));
      pass.run(progress);
      for (ImageWriter writer : writers) {
        writer.finish();
      }
      stamp.check();
      progress.phase(Sentence.of("Waiting for the disk"));
      for (PartOutputs files : outputs) {
        files.force(progress);
      }
      progress.checkCancelled();
      for (PartOutputs files : outputs) {
        files.commit();
      }
      return new Converted(disk.image(), pass.populatedBytes());
    } finally {
      writers.forEach(ImageWriter::close);
      outputs.forEach(PartOutputs::close);
    }
  }

  /** Refuses to start what will not fit, each folder for itself. */
  private void checkSpace(VirtualDisk disk, List<ImageWriter> writers) throws PackagingException {
    SizeEstimate estimate = new SizeEstimate(disk);
    if (isRoomFor(writers.size() * estimate.bound())) {
      return;
    }
    Map<Path, Long> needed = new LinkedHashMap<>();
    for (int i = 0; i < writers.size(); i++) {
      Path folder = folder(place(targets.get(i).file()));
      boolean ample = FreeSpace.isAmple(folder, estimate.most(), new FileOperations());
      needed.merge(folder, ample ? estimate.most() : estimate.of(writers.get(i)), Long::sum);
    }
    for (Map.Entry<Path, Long> folder : needed.entrySet()) {
      FreeSpace.check(folder.getKey(), folder.getValue(), new FileOperations());
    }
  }

  /** Whether all folders have so much room that nothing needs to be reckoned. */
  private boolean isRoomFor(long bytes) throws OutputException {
    boolean room = true;
    for (ConvertTarget target : targets) {
      Path folder = folder(place(target.file()));
      room &= FreeSpace.isAmple(folder, bytes, new FileOperations());
    }
    return room;
  }

  private static ImageWriter writer(
      VirtualDisk disk, ConvertTarget target, String name, PartOutputs files)
      throws PackagingException {
    ImageFormat format = DiskFormats.of(target.format());
    ImageRequest request =
        new ImageRequest(
            target.variant().orElse(format.writtenVariants().getFirst()),
            disk.capacity(),
            DiskIdentity.of(disk, name),
            target.strength(),
            target.engine());
    return format.create(request, name, files);
  }

  /** Returns the file to replace: where a link leads, and not the link. */
  private static Path place(Path wanted) throws OutputException {
    try {
      return Files.isRegularFile(wanted) ? wanted.toRealPath() : wanted;
    } catch (IOException e) {
      throw OutputException.writing(wanted, e);
    }
  }

  private static Path folder(Path wanted) throws OutputException {
    Path parent = wanted.toAbsolutePath().getParent();
    if (parent == null || Files.isDirectory(wanted)) {
      throw new OutputException(Sentence.of("{0} is a folder. Name the image to write.", wanted));
    }
    if (!Files.isDirectory(parent)) {
      throw new OutputException(
          Sentence.of(
              "{0} could not be written: the folder does not exist. Create it first.", wanted));
    }
    return parent;
  }
}
