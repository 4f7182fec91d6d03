package ovation.packaging.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.FolderPackage;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;

/**
 * Saves an edited descriptor into the package that it came from. A manifest that is there is made
 * to fit again; a signature that no longer fits is left out, unless the plan signs anew. A folder
 * without a manifest gets none.
 */
public final class SaveJob implements Job<Saved> {

  private final ExportPlan plan;
  private final FileOperations files;

  /**
   * A job for a plan whose target is its source.
   *
   * @throws IllegalArgumentException if the plan writes somewhere else
   */
  public SaveJob(ExportPlan plan) {
    this(plan, new FileOperations());
  }

  SaveJob(ExportPlan plan, FileOperations files) {
    if (!plan.target().equals(plan.source().location())) {
      throw new IllegalArgumentException("A package is saved where it is");
    }
    this.plan = plan;
    this.files = files;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Save {0}", String.valueOf(plan.target().getFileName()));
  }

  @Override
  public Saved run(Progress progress) throws PackagingException {
    OvfPackage source = plan.source();
    boolean dropped = source.certificate().isPresent() && plan.signer().isEmpty();
    if (source instanceof FolderPackage && plan.signer().isEmpty()) {
      return saveFolder(source, dropped, progress);
    }
    ExportPlan formed = plan.inPlace();
    Optional<byte[]> manifest = source.manifest();
    ExportPlan fitting =
        manifest.isPresent() ? formed.withDigest(digestOf(Manifest.parse(manifest.get()))) : formed;
    return new Saved(new ExportJob(fitting).run(progress).path(), true, dropped);
  }

  /** The digest in use; SHA-256 for a manifest that is odd or uses a digest that is only read. */
  private static DigestAlgorithm digestOf(Manifest manifest) {
    return manifest.algorithm().filter(DigestAlgorithm::isWritable).orElse(DigestAlgorithm.SHA256);
  }

  /** Writes what has changed; the other files stay where they are and are not read. */
  private Saved saveFolder(OvfPackage source, boolean dropped, Progress progress)
      throws PackagingException {
    Optional<byte[]> old = source.manifest();
    Manifest manifest = Manifest.parse(old.orElse(new byte[0]));
    DigestAlgorithm digest = digestOf(manifest);
    List<Content.Carried> contents = new ArrayList<>();
    for (Map.Entry<String, Path> added : plan.added().entrySet()) {
      contents.add(Content.Added.of(added.getKey(), added.getValue()));
    }
    contents.add(new Content.Bytes(source.descriptorName(), plan.descriptor()));
    Path folder = folder(source);
    progress.total(contents.stream().mapToLong(Content::size).sum());
    try (StagedFolder staged = StagedFolder.open(folder, files)) {
      List<String> names = new ArrayList<>(contents.stream().map(Content::name).toList());
      source.manifestName().ifPresent(names::add);
      staged.begin(names, contents);
      List<ManifestLine> written =
          staged.stageAll(contents, Optional.of(digest), progress).stream()
              .map(WrittenMember::line)
              .toList();
      if (source.manifestName().isPresent()) {
        byte[] fitting = Manifest.of(merged(manifest, written)).toBytes();
        Content.Carried content = new Content.Bytes(source.manifestName().get(), fitting);
        staged.stage(content, Optional.empty(), Progress.none());
      }
      if (source.certificateName().isPresent()) {
        staged.removeStale(source.certificateName().get());
      }
      source.checkUnchanged();
      staged.commit(names, progress);
    }
    return new Saved(folder.resolve(source.descriptorName()), old.isPresent(), dropped);
  }

  /** The old lines in their order, with the new digests, and the new files at the end. */
  private List<ManifestLine> merged(Manifest manifest, List<ManifestLine> written) {
    Map<String, ManifestLine> lines = new LinkedHashMap<>();
    for (ManifestLine line : manifest.lines()) {
      if (!plan.leftOut().contains(line.name())) {
        lines.put(line.name(), line);
      }
    }
    written.forEach(line -> lines.put(line.name(), line));
    return List.copyOf(lines.values());
  }

  private static Path folder(OvfPackage source) {
    Path location = source.location().toAbsolutePath();
    Path parent = location.getParent();
    return Files.isDirectory(location) || parent == null ? location : parent;
  }
}
