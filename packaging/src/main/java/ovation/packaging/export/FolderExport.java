package ovation.packaging.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;

/** An export into a folder: disks first, then descriptor, manifest and certificate file. */
final class FolderExport {

  private final ExportPlan plan;
  private final FileOperations files;

  FolderExport(ExportPlan plan, FileOperations files) {
    this.plan = plan;
    this.files = files;
  }

  ExportResult run(Progress progress) throws PackagingException {
    try (ExportContents contents = ExportContents.of(plan, progress)) {
      return run(contents, progress);
    }
  }

  private ExportResult run(ExportContents contents, Progress progress) throws PackagingException {
    Path target = plan.target().toAbsolutePath();
    boolean named = target.toString().toLowerCase(Locale.ROOT).endsWith(".ovf");
    Path parent = target.getParent();
    Path folder = named && parent != null ? parent : target;
    CheckedWork work = CheckedWork.begin(contents.work(), progress);
    try (SourceCheck check = SourceCheck.begin(plan, contents, progress);
        StagedFolder staged =
            StagedFolder.open(
                folder, ResumeRecord.packing(plan.disks()), plan.isResumed(), files)) {
      staged.begin(
          knownNames(contents), contents.files().stream().map(PlannedFile::content).toList());
      List<WrittenFile> written = new ArrayList<>();
      ContentWriter writer = new ContentWriter(plan.disks(), progress);
      for (PlannedFile file : contents.files()) {
        written.add(staged.stage(file, writer, plan.listing(), progress));
      }
      progress.phase(Sentence.of("Writing {0}", contents.descriptorName()));
      byte[] descriptor = DescriptorSync.apply(contents.descriptor(), written);
      List<WrittenMember> members = new ArrayList<>();
      members.add(stage(staged, contents.descriptorName(), descriptor));
      progress.advance(descriptor.length);
      written.forEach(file -> members.addAll(file.members()));
      List<ManifestLine> lines =
          members.stream().flatMap(member -> member.listed().stream()).toList();
      byte[] manifest = Manifest.of(lines).toBytes();
      if (plan.hasManifest()) {
        stage(staged, contents.manifestName(), manifest);
      } else {
        staged.removeStale(contents.manifestName());
      }
      if (plan.signer().isPresent()) {
        progress.phase(Sentence.of("Signing"));
        stage(
            staged,
            contents.certificateName(),
            plan.signer().get().certificateFile(manifest, contents.manifestName(), progress));
      } else {
        staged.removeStale(contents.certificateName());
      }
      List<String> differing = check.differing(members);
      contents.checkUnchanged();
      progress.phase(Sentence.of("Checking what was written"));
      staged.check(members, work.checking(members));
      staged.commit(names(contents, members), progress);
      return new ExportResult(
          folder.resolve(contents.descriptorName()),
          members.stream().mapToLong(WrittenMember::size).sum() + manifest.length,
          lines,
          plan.signer().isPresent(),
          differing);
    }
  }

  private WrittenMember stage(StagedFolder staged, String name, byte[] bytes)
      throws PackagingException {
    return staged.stage(new Content.Bytes(name, bytes), plan.listing(), Progress.none());
  }

  /** Returns the names that are known before, in the order in which they appear. */
  private static List<String> knownNames(ExportContents contents) {
    return ordered(
        contents,
        contents.files().stream().filter(PlannedFile::isWhole).map(PlannedFile::name).toList());
  }

  private static List<String> names(ExportContents contents, List<WrittenMember> members) {
    return ordered(contents, members.stream().skip(1).map(WrittenMember::name).toList());
  }

  /** What vouches for others comes last. */
  private static List<String> ordered(ExportContents contents, List<String> files) {
    List<String> names = new ArrayList<>(files);
    names.add(contents.descriptorName());
    names.add(contents.manifestName());
    names.add(contents.certificateName());
    return names;
  }
}
