package ovation.packaging.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;

/**
 * Writes a package's files into a folder, each byte as it is, under checked names: all of them or
 * none. The result lists the names written.
 */
public final class UnpackJob implements Job<List<String>> {

  private final OvfPackage source;
  private final Path folder;
  private final boolean overwrite;
  private final FileOperations files;

  /**
   * Creates the job.
   *
   * @param source stays open until the job has ended
   * @param folder created if it does not exist
   * @param overwrite whether existing files may be replaced
   */
  public UnpackJob(OvfPackage source, Path folder, boolean overwrite) {
    this(source, folder, overwrite, new FileOperations());
  }

  UnpackJob(OvfPackage source, Path folder, boolean overwrite, FileOperations files) {
    this.source = source;
    this.folder = folder;
    this.overwrite = overwrite;
    this.files = files;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Unpack {0}", String.valueOf(source.location().getFileName()));
  }

  @Override
  public List<String> run(Progress progress) throws PackagingException {
    List<Content.Carried> contents = new ArrayList<>();
    for (PackageEntry entry : source.entries()) {
      contents.add(new Content.Entry(source, entry));
    }
    List<String> names = contents.stream().map(Content::name).toList();
    progress.total(contents.stream().mapToLong(Content::size).sum());
    try (StagedFolder staged = StagedFolder.open(folder, files)) {
      if (!overwrite) {
        staged.refuseExisting(names);
      }
      staged.begin(names, contents);
      for (Content.Carried content : contents) {
        progress.phase(Sentence.of("Unpacking {0}", content.name()));
        staged.stage(content, Optional.empty(), progress);
      }
      source.checkUnchanged();
      if (!overwrite) {
        staged.refuseExisting(names);
      }
      staged.commit(names, progress);
      return names;
    }
  }
}
