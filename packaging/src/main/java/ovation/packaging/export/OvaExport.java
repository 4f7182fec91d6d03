package ovation.packaging.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.FreeSpace;
import ovation.packaging.output.PartFile;

/** An export into one archive. */
final class OvaExport {

  private final ExportPlan plan;
  private final FileOperations files;

  OvaExport(ExportPlan plan, FileOperations files) {
    this.plan = plan;
    this.files = files;
  }

  ExportResult run(Progress progress) throws PackagingException {
    try (ExportContents contents = ExportContents.of(plan, progress)) {
      return run(contents, progress);
    }
  }

  private ExportResult run(ExportContents contents, Progress progress) throws PackagingException {
    Path target = target(plan.target());
    OvaWriter.checkDialect(plan, contents);
    boolean ample = FreeSpace.isAmple(folder(target), contents.most(), files);
    FreeSpace.check(folder(target), ample ? contents.most() : contents.space(), files);
    CheckedWork work = CheckedWork.begin(contents.work(), progress);
    ResumeRecord record = ResumeRecord.of(target, plan.disks());
    boolean resumed = plan.isResumed() && record.matches();
    try (SourceCheck check = SourceCheck.begin(plan, contents, progress);
        PartFile part = resumed ? PartFile.resume(target, files) : PartFile.create(target, files);
        DigestLane lane = new DigestLane()) {
      if (plan.disks().format().isPresent()) {
        record.write();
      }
      OvaWriter writer = new OvaWriter(plan, contents, part, lane);
      List<WrittenMember> members = writer.write(progress);
      List<String> differing = check.differing(members);
      contents.checkUnchanged();
      part.truncate(writer.position());
      progress.phase(Sentence.of("Waiting for the disk"));
      part.force(progress);
      progress.phase(Sentence.of("Checking what was written"));
      SelfCheck.archive(target, part.path(), members, work.checking(members));
      progress.checkCancelled();
      part.move();
      files.forceFolder(folder(target));
      List<ManifestLine> lines = members.stream().map(WrittenMember::line).toList();
      return new ExportResult(
          plan.target(), writer.position(), lines, plan.signer().isPresent(), differing);
    } finally {
      record.remove();
    }
  }

  private static Path folder(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target : parent;
  }

  /** Returns the file to replace: where a link leads, and not the link. */
  private static Path target(Path wanted) throws OutputException {
    if (Files.isDirectory(wanted)) {
      throw new OutputException(Sentence.of("{0} is a folder. Name the archive to write.", wanted));
    }
    if (!Files.isDirectory(folder(wanted))) {
      throw new OutputException(
          Sentence.of(
              "{0} could not be written: the folder does not exist. Create it first.", wanted));
    }
    try {
      return Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
    } catch (IOException e) {
      throw OutputException.writing(wanted, e);
    }
  }
}
