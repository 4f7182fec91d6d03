package ovation.packaging.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageDigests;
import ovation.packaging.integrity.DigestAlgorithm;
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
  private final AtomicBoolean stop = new AtomicBoolean();
  private final FutureTask<Map<String, String>> hashing;

  private SourceCheck(
      OvfPackage source, Map<String, ManifestLine> lines, Set<String> apart, Progress progress) {
    this.lines = lines;
    this.hashing = new FutureTask<>(() -> hash(source, apart, progress));
    if (apart.isEmpty()) {
      hashing.run();
    } else {
      Thread.ofPlatform().daemon().name("ovation-source-check").start(hashing);
    }
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
          if (!file.isCarried() || (line != null && line.algorithm() != plan.digest())) {
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

  private Map<String, String> hash(OvfPackage source, Set<String> apart, Progress progress)
      throws InputException {
    Map<String, Set<DigestAlgorithm>> wanted = new HashMap<>();
    apart.forEach(name -> wanted.put(name, Set.of(line(name).algorithm())));
    PackageDigests digests = PackageDigests.compute(source, wanted, new Silent(progress, stop));
    Map<String, String> found = new HashMap<>();
    for (String name : apart) {
      digests.hex(name, line(name).algorithm()).ifPresent(hex -> found.put(name, hex));
    }
    return found;
  }

  private ManifestLine line(String name) {
    return Optional.ofNullable(lines.get(name)).orElseThrow();
  }

  /**
   * Returns the names of files that are not what the source's manifest says.
   *
   * @param members what was written
   * @throws PackagingException if the source cannot be read
   */
  List<String> differing(List<WrittenMember> members) throws PackagingException {
    Map<String, String> found = new LinkedHashMap<>(hashed());
    for (WrittenMember member : members) {
      ManifestLine written = member.line();
      ManifestLine listed = lines.get(written.name());
      if (listed != null && listed.algorithm() == written.algorithm()) {
        found.putIfAbsent(written.name(), written.hex());
      }
    }
    List<String> differing = new ArrayList<>();
    found.forEach((name, hex) -> {
      if (!hex.equals(line(name).hex())) {
        differing.add(name);
      }
    });
    return differing;
  }

  private Map<String, String> hashed() throws PackagingException {
    try {
      return hashing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputException("The export was interrupted.", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case PackagingException expected -> throw expected;
        case RuntimeException fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /** Lets the hashing end. */
  @Override
  public void close() {
    stop.set(true);
    try {
      var _ = hashing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // Whoever closes without having asked has a reason of their own.
    }
  }

  /** The work is not told: the same bytes are told when they are converted. */
  private record Silent(Progress progress, AtomicBoolean stop) implements Progress {
    @Override
    public void phase(String name) {}

    @Override
    public void total(long bytes) {}

    @Override
    public void advance(long bytes) {}

    @Override
    public void checkCancelled() {
      progress.checkCancelled();
      if (stop.get()) {
        throw new CancellationException();
      }
    }
  }
}
