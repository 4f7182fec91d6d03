package ovation.packaging.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.archive.HashItem;
import ovation.packaging.archive.MemberHasher;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.ReferencedFiles;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;

/** Compares a package with its manifest, file by file; the files are read in the background. */
final class ContentCheck implements AutoCloseable {

  private static final String FIRST_CHUNK = ".000000000";

  private final OvfPackage source;
  private final boolean isListed;
  private final long largest;
  private final Map<String, List<ManifestLine>> lines = new LinkedHashMap<>();
  private final Map<String, Long> leftOut = new LinkedHashMap<>();
  private final Map<String, Map<DigestAlgorithm, String>> digests = new LinkedHashMap<>();
  private final List<TrustRemark> remarks = new ArrayList<>();
  private final MemberHasher hasher;

  private ContentCheck(
      OvfPackage source,
      @Nullable Manifest manifest,
      List<ManifestLine> known,
      long largest,
      Progress progress) {
    this.source = source;
    this.largest = largest;
    isListed = manifest != null;
    if (manifest != null) {
      manifest
          .remarks()
          .forEach(r -> remarks.add(new TrustRemark(r.code(), r.message(), r.severity())));
      manifest.lines().forEach(this::take);
    }
    for (ManifestLine line : known) {
      digests.put(line.name(), Map.of(line.algorithm(), line.hex()));
    }
    List<HashItem> items = new ArrayList<>();
    lines.forEach((name, listed) -> item(name, listed).ifPresent(items::add));
    items.removeIf(item -> holds(digests.get(item.name()), item));
    items.removeIf(this::isLeftOut);
    hasher = MemberHasher.begin(source, items, progress);
  }

  /**
   * Begins to read every listed file.
   *
   * @param manifest null if the package has none
   * @param known digests of files that need not be read again
   * @param largest the size in bytes up to which files are read; the descriptor always is
   */
  static ContentCheck begin(
      OvfPackage source,
      @Nullable Manifest manifest,
      List<ManifestLine> known,
      long largest,
      Progress progress) {
    return new ContentCheck(source, manifest, known, largest, progress);
  }

  /**
   * Waits until everything is read, and compares.
   *
   * @throws InputException if a file cannot be read or changed while it was read
   */
  Content compared() throws InputException {
    Set<String> references = references();
    digests.putAll(hasher.digests());
    return Content.of(source, isListed, verdicts(references), remarks);
  }

  /** Ends what still reads. */
  @Override
  public void close() {
    hasher.close();
  }

  private static boolean holds(@Nullable Map<DigestAlgorithm, String> digests, HashItem item) {
    return digests != null && digests.keySet().containsAll(item.algorithms());
  }

  /** Whether a file is too large to be read, and notes that. */
  private boolean isLeftOut(HashItem item) {
    boolean large = item.size() > largest && !item.name().equals(source.descriptorName());
    if (large) {
      leftOut.put(item.name(), item.size());
    }
    return large;
  }

  /** Groups lines by the file they mean; those about the manifest or certificate mean nothing. */
  private void take(ManifestLine line) {
    String name = source.resolve(line.name()).orElse(line.name());
    if (isOwn(name)) {
      remarks.add(
          new TrustRemark(
              "M-04",
              Sentence.of(
                  "The manifest lists “{0}”, which no manifest can cover; the line is ignored.",
                  PackageText.visible(name))));
      return;
    }
    lines.computeIfAbsent(name, key -> new ArrayList<>()).add(line);
  }

  private boolean isOwn(String name) {
    return source.manifestName().filter(name::equals).isPresent()
        || source.certificateName().filter(name::equals).isPresent();
  }

  private Optional<HashItem> item(String name, List<ManifestLine> listed) {
    Set<DigestAlgorithm> algorithms =
        listed.stream().map(ManifestLine::algorithm).collect(Collectors.toCollection(TreeSet::new));
    List<PackageEntry> parts = source.entry(name).map(List::of).orElseGet(() -> chunks(name));
    return parts.isEmpty() ? Optional.empty() : Optional.of(new HashItem(name, parts, algorithms));
  }

  private List<PackageEntry> chunks(String name) {
    List<PackageEntry> parts = new ArrayList<>();
    Optional<PackageEntry> part = source.entry(name + FIRST_CHUNK);
    while (part.isPresent()) {
      parts.add(part.get());
      part = source.entry(name + "." + "%09d".formatted(parts.size()));
    }
    return parts;
  }

  private List<FileVerdict> verdicts(Set<String> references) {
    List<FileVerdict> verdicts = new ArrayList<>();
    Set<String> unmentioned = new LinkedHashSet<>(lines.keySet());
    for (PackageEntry entry : source.entries()) {
      String name = entry.name();
      if (!isOwn(name)) {
        unmentioned.remove(name);
        List<ManifestLine> listed = lines.get(name);
        verdicts.add(
            listed == null ? unlisted(name, references.contains(name)) : compared(name, listed));
      }
    }
    for (String name : unmentioned) {
      verdicts.add(compared(name, lines.getOrDefault(name, List.of())));
    }
    references.stream()
        .filter(name -> source.entry(name).isEmpty() && !lines.containsKey(name))
        .forEach(name -> verdicts.add(absent(name)));
    return verdicts;
  }

  private FileVerdict compared(String name, List<ManifestLine> listed) {
    Long size = leftOut.get(name);
    return size == null
        ? DigestComparison.of(name, listed, digests.get(name))
        : DigestComparison.leftOut(name, listed, size);
  }

  private FileVerdict unlisted(String name, boolean referenced) {
    boolean belongs = referenced || name.equals(source.descriptorName());
    return belongs
        ? new FileVerdict(
            name,
            false,
            FileVerdict.Digest.UNLISTED,
            Sentence.of("“{0}” is not listed in the manifest.", PackageText.visible(name)))
        : new FileVerdict(
            name,
            false,
            FileVerdict.Digest.EXTRA,
            Sentence.of(
                "“{0}” is named neither by the descriptor nor by the manifest.",
                PackageText.visible(name)));
  }

  private static FileVerdict absent(String href) {
    return new FileVerdict(
        href,
        false,
        FileVerdict.Digest.UNLISTED,
        Sentence.of(
            "“{0}” is named by the descriptor, but it is neither in the package nor in the"
                + " manifest.",
            PackageText.visible(href)));
  }

  /** The names of the files that the descriptor refers to, whether they are here or not. */
  private Set<String> references() throws InputException {
    Set<String> names = new LinkedHashSet<>(source.referencedNames());
    ReferencedFiles.all(source.snapshot()).stream()
        .filter(href -> ChunkNames.of(href, source::resolve).isEmpty())
        .forEach(href -> names.add(source.resolve(href).orElse(href)));
    names.removeIf(this::isOwn);
    return names;
  }
}
