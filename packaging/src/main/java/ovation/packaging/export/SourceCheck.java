package ovation.packaging.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.archive.HashItem;
import ovation.packaging.archive.MemberHasher;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;

/**
 * Compares what an export takes with the source's own manifest, so that a file that was damaged or
 * exchanged does not leave under a new digest unnoticed. What is carried is compared by the digest
 * that is computed anyway; what is converted is hashed beside the conversion; so is what is
 * encrypted or decrypted.
 */
final class SourceCheck implements AutoCloseable {

  private final Map<String, ManifestLine> lines;
  private final MemberHasher hasher;

  private SourceCheck(
      OvfPackage source, Map<String, ManifestLine> lines, Set<String> apart, Progress progress) {
    this.lines = lines;
    List<HashItem> items =
        source.entries().stream()
            .filter(entry -> apart.contains(entry.name()))
            .map(entry -> HashItem.of(entry, line(entry.name()).algorithm()))
            .toList();
    hasher = MemberHasher.begin(source, items, new Silent(progress));
  }

  /**
   * Begins to look at the source; it finds nothing to say about one without a manifest.
   *
   * @throws InputException if the manifest cannot be read
   */
  static SourceCheck begin(ExportPlan plan, ExportContents contents, Progress progress)
      throws InputException {
    OvfPackage source = plan.source();
    Map<String, ManifestLine> lines = new LinkedHashMap<>();
    Optional<byte[]> manifest = source.manifest();
    if (manifest.isPresent()) {
      for (ManifestLine line : Manifest.parse(manifest.get()).lines()) {
        lines.put(source.resolve(line.name()).orElse(line.name()), line);
      }
    }
    Set<String> apart = new LinkedHashSet<>();
    for (PlannedFile file : contents.files()) {
      switch (file.content()) {
        case ConvertedDisk disk -> apart.addAll(disk.sources());
        case Content.Entry entry -> {
          ManifestLine line = lines.get(entry.name());
          boolean same =
              line != null && plan.listing().filter(line.algorithm()::equals).isPresent();
          if (!file.isCarried() || !same) {
            apart.add(entry.name());
          }
        }
        case Content.Filtered(Content.Entry entry, _) -> apart.add(entry.name());
        default -> {}
      }
    }
    apart.add(source.descriptorName());
    apart.retainAll(lines.keySet());
    return new SourceCheck(source, lines, apart, progress);
  }

  private ManifestLine line(String name) {
    return Optional.ofNullable(lines.get(name)).orElseThrow();
  }

  /**
   * Returns the names of files that are not what the source's manifest says.
   *
   * @param members what was written
   * @throws InputException if the source cannot be read
   */
  List<String> differing(List<WrittenMember> members) throws InputException {
    Map<String, String> found = new LinkedHashMap<>();
    hasher
        .digests()
        .forEach((name, digests) -> found.put(name, digests.get(line(name).algorithm())));
    for (WrittenMember member : members) {
      ManifestLine listed = lines.get(member.name());
      member
          .listed()
          .filter(written -> listed != null && listed.algorithm() == written.algorithm())
          .ifPresent(written -> found.putIfAbsent(written.name(), written.hex()));
    }
    List<String> differing = new ArrayList<>();
    found.forEach((name, hex) -> {
      if (!hex.equals(line(name).hex())) {
        differing.add(name);
      }
    });
    return differing;
  }

  /** Ends what still reads. */
  @Override
  public void close() {
    hasher.close();
  }

  /** The work is not told: the same bytes are told when they are converted. */
  private record Silent(Progress progress) implements Progress {
    @Override
    public void phase(Sentence doing) {}

    @Override
    public void total(long bytes) {}

    @Override
    public void advance(long bytes) {}

    @Override
    public void checkCancelled() {
      progress.checkCancelled();
    }
  }
}
