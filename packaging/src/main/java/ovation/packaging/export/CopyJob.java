package ovation.packaging.export;

import java.nio.file.Files;
import java.nio.file.Path;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.FreeSpace;
import ovation.packaging.output.PartFile;

/** Copies an archive byte for byte; the target is wholly old or wholly new. */
public final class CopyJob implements Job<Path> {

  private final Path source;
  private final Path target;

  /** Creates the job of copying a file to another place. */
  public CopyJob(Path source, Path target) {
    this.source = source;
    this.target = target;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Copy {0}", String.valueOf(source.getFileName()));
  }

  @Override
  public Path run(Progress progress) throws PackagingException {
    Path place = target.toAbsolutePath();
    if (Files.isDirectory(place)) {
      throw new OutputException(Sentence.of("{0} is a folder. Name the archive to write.", target));
    }
    Content.Carried content = Content.Added.of(String.valueOf(source.getFileName()), source);
    FileOperations files = new FileOperations();
    Path folder = place.getParent() == null ? place : place.getParent();
    if (!Files.isDirectory(folder)) {
      throw new OutputException(
          Sentence.of(
              "{0} could not be written: the folder does not exist. Create it first.", target));
    }
    FreeSpace.check(folder, content.size(), files);
    progress.total(content.size());
    progress.phase(Sentence.of("Copying {0}", content.name()));
    try (PartFile part = PartFile.create(place, files)) {
      new Transfer(progress).carry(content, part);
      content.checkUnchanged();
      part.force(progress);
      progress.checkCancelled();
      part.move();
      files.forceFolder(folder);
      return target;
    }
  }
}
