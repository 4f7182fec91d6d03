package ovation.packaging.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.integrity.DigestAlgorithm;
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
  private final DigestLane lane = new DigestLane();
  private final Map<String, PartFile> parts = new LinkedHashMap<>();
  private final Map<String, Path> places = new LinkedHashMap<>();
  private final List<String> stale = new ArrayList<>();
  private final Set<String> noted = new HashSet<>();
  private boolean committing;
  private boolean done;

  private StagedFolder(SafeFolder folder, FileOperations files, ExportJournal journal) {
    this.folder = folder;
    this.files = files;
    this.journal = journal;
  }

  static StagedFolder open(Path path, FileOperations files) throws OutputException {
    return open(path, "", false, files);
  }

  /**
   * Opens a folder to write into.
   *
   * @param packing how disks are compressed
   * @param resume whether the parts of a dead run that compressed alike are used
   */
  static StagedFolder open(Path path, String packing, boolean resume, FileOperations files)
      throws OutputException {
    SafeFolder folder = SafeFolder.open(path);
    try {
      return new StagedFolder(folder, files, ExportJournal.start(folder, packing, resume, files));
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
  void begin(List<String> names, List<? extends Content> contents) throws PackagingException {
    long most = 0;
    long space = 0;
    for (Content content : contents) {
      if (!isInPlace(content)) {
        most += content.size();
      }
    }
    boolean ample = FreeSpace.isAmple(folder.path(), most, files);
    for (Content content : contents) {
      space += ample || isInPlace(content) ? 0 : content.space();
    }
    FreeSpace.check(folder.path(), ample ? most : space, files);
    note(names);
  }

  /** Refuses to go on if one of these files exists. */
  void refuseExisting(List<String> names) throws OutputException {
    for (String name : names) {
      Path place = folder.resolve(name);
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        throw new OutputException(
            Sentence.of("{0} exists already. Choose another folder, or allow overwriting.", place));
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

  /** Writes one file beside its place and returns its digest, if one is asked for. */
  WrittenMember stage(
      Content.Carried content, Optional<DigestAlgorithm> algorithm, Progress progress)
      throws PackagingException {
    PlannedFile file = PlannedFile.plain(content, Optional.empty());
    return stage(file, new ContentWriter(DiskPlan.keep(), progress), algorithm, progress)
        .members()
        .getFirst();
  }

  /** Writes one file, or its chunks, beside its place. */
  WrittenFile stage(
      PlannedFile file,
      ContentWriter writer,
      Optional<DigestAlgorithm> algorithm,
      Progress progress)
      throws PackagingException {
    if (file.isCarried()
        && file.content() instanceof Content.Carried carried
        && isInPlace(carried)) {
      progress.phase(Sentence.of("Reading {0}", file.name()));
      places.put(file.name(), folder.resolve(file.name()));
      DigestOutput digest = new DigestOutput(algorithm, lane);
      new Transfer(progress).carry(carried, digest);
      return WrittenFile.of(file, List.of(digest.finish(file.name())), Optional.empty());
    }
    List<PartFile> begun = new ArrayList<>();
    WrittenFile written =
        writer.write(
            file,
            name -> {
              PartFile part = begin(name);
              begun.add(part);
              return new MemberOutput(part, name, 0, algorithm, lane);
            });
    for (int i = 0; i < begun.size(); i++) {
      PartFile part = begun.get(i);
      part.truncate(written.members().get(i).size());
      part.force(progress);
      part.seal();
    }
    return written;
  }

  private PartFile begin(String name) throws OutputException {
    Path place = folder.resolve(name);
    if (Files.isDirectory(place)) {
      throw new OutputException(
          Sentence.of("{0} is a folder. Remove it or choose another place.", place));
    }
    if (!noted.contains(name)) {
      note(List.of(name));
    }
    folder.createParents(place);
    boolean resumed = journal.kept().contains(place);
    PartFile part = resumed ? PartFile.resume(place, files) : PartFile.create(place, files);
    parts.put(name, part);
    places.put(name, part.path());
    return part;
  }

  private void note(List<String> names) throws OutputException {
    journal.begin(names);
    noted.addAll(names);
  }

  /** Writes files beside their places, in order, and returns their digests. */
  List<WrittenMember> stageAll(
      List<? extends Content.Carried> contents,
      Optional<DigestAlgorithm> algorithm,
      Progress progress)
      throws PackagingException {
    List<WrittenMember> written = new ArrayList<>();
    for (Content.Carried content : contents) {
      progress.phase(Sentence.of("Writing {0}", content.name()));
      written.add(stage(content, algorithm, progress));
    }
    return written;
  }

  /** Notes a file that must go, because it vouches for what will be gone. */
  void removeStale(String name) throws OutputException {
    if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      stale.add(name);
    }
  }

  /** Reads what was written once more, and compares checksums. */
  void check(List<WrittenMember> members, Progress progress) throws OutputException {
    for (WrittenMember member : members) {
      Path place = places.get(member.name());
      if (place != null) {
        SelfCheck.file(folder.path(), place, member, progress);
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
              e.sentence()
                  .then(Sentence.of("Some files are in place already; export again to finish.")),
              e);
    }
    folders.forEach(files::forceFolder);
    done = true;
  }

  /** Removes what is not in place, unless some files are: then the next run finishes. */
  @Override
  public void close() {
    lane.close();
    if (committing && !done) {
      parts.values().forEach(PartFile::leave);
      journal.close();
      return;
    }
    if (!done) {
      undo();
    }
    removeUnused();
    parts.values().forEach(PartFile::close);
    journal.finish();
    if (!done) {
      folder.removeCreated();
    }
    files.forceFolder(folder.path());
  }

  /** Removes parts that a dead run left and nobody took over. */
  private void removeUnused() {
    for (Path place : journal.kept()) {
      try {
        Files.deleteIfExists(PartFile.pathFor(place));
      } catch (IOException e) {
        // A leftover, named so that anybody can tell.
      }
    }
  }

  private void undo() {
    try {
      journal.undo();
    } catch (OutputException e) {
      // The disk is full, perhaps; the parts and the record are removed all the same.
    }
  }
}
