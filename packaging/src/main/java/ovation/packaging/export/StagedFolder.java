package ovation.packaging.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Digester;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.FreeSpace;
import ovation.packaging.output.PartFile;

/**
 * Files that appear in a folder together: all are written beside their places, then all are
 * renamed, with a journal that lets the next run finish. A file that already is in its place is
 * only read.
 */
final class StagedFolder implements AutoCloseable {

  private final SafeFolder folder;
  private final FileOperations files;
  private final ExportJournal journal;
  private final Map<String, PartFile> parts = new LinkedHashMap<>();
  private final Map<String, Path> places = new LinkedHashMap<>();
  private final List<String> stale = new ArrayList<>();
  private boolean committing;
  private boolean done;

  private StagedFolder(SafeFolder folder, FileOperations files, ExportJournal journal) {
    this.folder = folder;
    this.files = files;
    this.journal = journal;
  }

  static StagedFolder open(Path path, FileOperations files) throws OutputException {
    SafeFolder folder = SafeFolder.open(path);
    try {
      return new StagedFolder(folder, files, ExportJournal.start(folder, files));
    } catch (OutputException e) {
      folder.removeCreated();
      throw e;
    }
  }

  /**
   * Checks the room and notes what is going to be written.
   *
   * @param names in the order in which they shall appear
   */
  void begin(List<String> names, List<Content> contents) throws OutputException {
    long bytes = 0;
    for (Content content : contents) {
      bytes += isInPlace(content) ? 0 : content.size();
    }
    FreeSpace.check(folder.path(), bytes, files);
    journal.begin(names);
  }

  /** Refuses to go on if one of these files exists. */
  void refuseExisting(List<String> names) throws OutputException {
    for (String name : names) {
      Path place = folder.resolve(name);
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        throw new OutputException(
            place + " exists already. Choose another folder, or allow overwriting.");
      }
    }
  }

  private boolean isInPlace(Content content) throws OutputException {
    Path place = folder.resolve(content.name());
    Optional<Path> file = content.file();
    try {
      return file.isPresent() && Files.exists(place) && Files.isSameFile(file.get(), place);
    } catch (IOException e) {
      throw OutputException.writing(place, e);
    }
  }

  /** Writes one file beside its place and returns its digest. */
  ManifestLine stage(Content content, DigestAlgorithm algorithm, Progress progress)
      throws InputException, OutputException {
    Path place = folder.resolve(content.name());
    Transfer transfer = new Transfer(algorithm, progress);
    if (isInPlace(content)) {
      places.put(content.name(), place);
      return transfer.carry(content, bytes -> {});
    }
    if (Files.isDirectory(place)) {
      throw new OutputException(place + " is a folder. Remove it or choose another place.");
    }
    folder.createParents(place);
    PartFile part = PartFile.create(place, files);
    parts.put(content.name(), part);
    places.put(content.name(), part.path());
    ManifestLine line = transfer.carry(content, part::write);
    part.force(progress);
    part.seal();
    return line;
  }

  /** Writes files beside their places, in order, and returns their digests. */
  List<ManifestLine> stageAll(List<Content> contents, DigestAlgorithm algorithm, Progress progress)
      throws InputException, OutputException {
    List<ManifestLine> lines = new ArrayList<>();
    for (Content content : contents) {
      progress.phase("Writing " + content.name());
      lines.add(stage(content, algorithm, progress));
    }
    return lines;
  }

  /** Notes a file that must go, because it vouches for what will be gone. */
  void removeStale(String name) throws OutputException {
    if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      stale.add(name);
    }
  }

  /** Reads what was written once more, and compares the digests. */
  void check(List<ManifestLine> lines, Progress progress) throws OutputException {
    Digester digester = new Digester(progress);
    for (ManifestLine line : lines) {
      Path place = places.get(line.name());
      if (place == null) {
        continue;
      }
      try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
        var digests = digester.hex(channel, Set.of(line.algorithm()));
        if (!line.hex().equals(digests.get(line.algorithm()))) {
          throw SelfCheck.different(folder.path(), line.name());
        }
      } catch (IOException e) {
        throw OutputException.writing(place, e);
      }
    }
  }

  /** Lets all files appear, in this order. */
  void commit(List<String> names, Progress progress) throws OutputException {
    progress.checkCancelled();
    journal.ready(stale);
    int moved = 0;
    Set<Path> folders = new LinkedHashSet<>();
    try {
      for (String name : names) {
        PartFile part = parts.get(name);
        if (part != null) {
          part.move();
          committing = true;
          moved++;
          Path parent = part.target().getParent();
          folders.add(parent == null ? folder.path() : parent);
        }
      }
      for (String name : stale) {
        ExportJournal.removeStale(folder.resolve(name));
      }
    } catch (IOException e) {
      throw OutputException.writing(folder.path(), e);
    } catch (OutputException e) {
      throw moved == 0
          ? e
          : new OutputException(
              e.getMessage() + " Some files are in place already; export again to finish.", e);
    }
    folders.forEach(files::forceFolder);
    done = true;
  }

  /** Removes what is not in place, unless some files are: then the next run finishes. */
  @Override
  public void close() {
    if (committing && !done) {
      parts.values().forEach(PartFile::leave);
      journal.close();
      return;
    }
    if (!done) {
      undo();
    }
    parts.values().forEach(PartFile::close);
    journal.finish();
    if (!done) {
      folder.removeCreated();
    }
    files.forceFolder(folder.path());
  }

  private void undo() {
    try {
      journal.undo();
    } catch (OutputException e) {
      // The disk is full, perhaps; the parts and the record are removed all the same.
    }
  }
}
