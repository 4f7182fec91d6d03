package ovation.packaging.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;

/**
 * Writes a new descriptor and copies of its disks into a folder: all of them or none. There is no
 * manifest; the package gets one when it is exported.
 */
public final class AuthoredFolderJob implements Job<Path> {

  private final Path descriptor;
  private final byte[] bytes;
  private final Map<String, Path> copies;
  private final boolean overwrite;

  /**
   * Creates the job.
   *
   * @param descriptor where the descriptor goes; its folder must exist
   * @param bytes what it holds
   * @param copies the files to copy beside it, by their names there; one that lies there is left
   * @param overwrite whether existing files may be replaced
   */
  public AuthoredFolderJob(
      Path descriptor, byte[] bytes, Map<String, Path> copies, boolean overwrite) {
    this.descriptor = descriptor;
    this.bytes = bytes.clone();
    this.copies = new LinkedHashMap<>(copies);
    this.overwrite = overwrite;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Write {0}", String.valueOf(descriptor.getFileName()));
  }

  @Override
  public Path run(Progress progress) throws PackagingException {
    Path place = descriptor.toAbsolutePath();
    Path folder = place.getParent() == null ? place : place.getParent();
    List<Content.Carried> contents = new ArrayList<>();
    for (Map.Entry<String, Path> copy : copies.entrySet()) {
      contents.add(Content.Added.of(copy.getKey(), copy.getValue()));
    }
    contents.add(new Content.Bytes(String.valueOf(place.getFileName()), bytes));
    List<String> names = contents.stream().map(Content::name).toList();
    progress.total(contents.stream().mapToLong(Content::size).sum());
    try (StagedFolder staged = StagedFolder.open(folder, new FileOperations())) {
      if (!overwrite) {
        staged.refuseExisting(names);
      }
      staged.begin(names, contents);
      var _ = staged.stageAll(contents, Optional.empty(), progress);
      for (Content content : contents) {
        content.checkUnchanged();
      }
      staged.commit(names, progress);
      return descriptor;
    }
  }
}
