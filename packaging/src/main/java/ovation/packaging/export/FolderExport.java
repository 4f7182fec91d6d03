package ovation.packaging.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    ExportContents contents = ExportContents.of(plan);
    Path target = plan.target().toAbsolutePath();
    boolean named = target.toString().toLowerCase(Locale.ROOT).endsWith(".ovf");
    Path parent = target.getParent();
    Path folder = named && parent != null ? parent : target;
    progress.total(2 * contents.bytes());
    try (StagedFolder staged = StagedFolder.open(folder, files)) {
      staged.begin(names(contents), contents.contents());
      List<Content> all = contents.contents();
      List<ManifestLine> lines = staged.stageAll(all, plan.digest(), progress);
      byte[] manifest = plan.hasManifest() ? Manifest.of(lines).toBytes() : new byte[0];
      if (plan.hasManifest()) {
        staged.stage(
            new Content.Bytes(contents.manifestName(), manifest), plan.digest(), Progress.none());
      } else {
        staged.removeStale(contents.manifestName());
      }
      if (plan.signer().isPresent()) {
        progress.phase("Signing");
        byte[] certificate = plan.signer().get().certificateFile(manifest, contents.manifestName());
        staged.stage(
            new Content.Bytes(contents.certificateName(), certificate),
            plan.digest(),
            Progress.none());
      } else {
        staged.removeStale(contents.certificateName());
      }
      contents.checkUnchanged();
      progress.phase("Checking what was written");
      staged.check(lines, progress);
      staged.commit(names(contents), progress);
      return new ExportResult(
          folder.resolve(all.getFirst().name()),
          contents.bytes() + manifest.length,
          lines,
          plan.signer().isPresent());
    }
  }

  /** Returns the names in the order in which they appear: what vouches for others comes last. */
  private static List<String> names(ExportContents contents) {
    List<String> names =
        new ArrayList<>(contents.contents().stream().skip(1).map(Content::name).toList());
    names.add(contents.contents().getFirst().name());
    names.add(contents.manifestName());
    names.add(contents.certificateName());
    return names;
  }
}
