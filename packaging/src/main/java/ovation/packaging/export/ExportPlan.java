package ovation.packaging.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.FolderPackage;
import ovation.packaging.archive.LocalHref;
import ovation.packaging.archive.OvaPackage;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.SourceStamp;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * What to export, where to and how. Immutable: each {@code with…} returns another plan.
 *
 * <p>Unless told otherwise the descriptor and all files are carried as they are, the manifest uses
 * SHA256, the archive is USTAR and nothing is signed.
 */
public final class ExportPlan {

  /** The time in archive headers unless the plan names another: equal input, equal bytes. */
  public static final Instant DEFAULT_TIME = Instant.parse("1980-01-01T00:00:00Z");

  private final OvfPackage source;
  private final Path target;
  private Form form;
  private byte @Nullable [] descriptor;
  private DigestAlgorithm digest = DigestAlgorithm.SHA256;
  private TarDialect dialect = TarDialect.USTAR;
  private @Nullable ManifestSigner signer;
  private boolean manifest = true;
  private Instant time = DEFAULT_TIME;
  private Map<String, Path> added = Map.of();
  private Set<String> leftOut = Set.of();
  private DiskPlan disks = DiskPlan.keep();
  private boolean resumed;
  private Map<String, ContentFilter> filters = Map.of();

  private ExportPlan(OvfPackage source, Path target) {
    this.source = source;
    this.target = target;
    this.form = Form.of(target);
  }

  private ExportPlan(ExportPlan other) {
    this.source = other.source;
    this.target = other.target;
    this.form = other.form;
    this.descriptor = other.descriptor;
    this.digest = other.digest;
    this.dialect = other.dialect;
    this.signer = other.signer;
    this.manifest = other.manifest;
    this.time = other.time;
    this.added = other.added;
    this.leftOut = other.leftOut;
    this.disks = other.disks;
    this.resumed = other.resumed;
    this.filters = other.filters;
  }

  /**
   * Plans to carry a package as it is.
   *
   * @param source stays open until the export has ended
   * @param target an {@code .ova}, a folder, or an {@code .ovf} whose folder takes the other files;
   *     it may be the source itself
   */
  public static ExportPlan of(OvfPackage source, Path target) {
    return new ExportPlan(source, target);
  }

  /** Returns a plan that writes this form, whatever the target's name says. */
  public ExportPlan withForm(Form newForm) {
    ExportPlan plan = new ExportPlan(this);
    plan.form = newForm;
    return plan;
  }

  /**
   * Returns a plan that writes the source over itself, in the form that it has.
   *
   * @throws OutputException if it is compressed, and so is not written
   */
  public ExportPlan inPlace() throws OutputException {
    if (source instanceof OvaPackage ova && ova.isCompressed()) {
      throw new OutputException(
          Sentence.of("{0} is compressed and is not written. Save it under another name.", target));
    }
    return withForm(source instanceof FolderPackage ? Form.FOLDER : Form.OVA)
        .withDialect(TarDialect.neededBy(source));
  }

  /** Returns a plan that writes these bytes as the descriptor. */
  public ExportPlan withDescriptor(byte[] bytes) {
    ExportPlan plan = new ExportPlan(this);
    plan.descriptor = bytes.clone();
    return plan;
  }

  /** Returns a plan whose manifest uses this digest. */
  public ExportPlan withDigest(DigestAlgorithm algorithm) {
    if (!algorithm.isWritable()) {
      throw new IllegalArgumentException(algorithm + " is only read");
    }
    ExportPlan plan = new ExportPlan(this);
    plan.digest = algorithm;
    return plan;
  }

  /** Returns a plan that writes archives in this dialect. */
  public ExportPlan withDialect(TarDialect newDialect) {
    ExportPlan plan = new ExportPlan(this);
    plan.dialect = newDialect;
    return plan;
  }

  /** Returns a plan that signs the manifest. */
  public ExportPlan withSigner(ManifestSigner newSigner) {
    ExportPlan plan = new ExportPlan(this);
    plan.signer = newSigner;
    return plan;
  }

  /**
   * Returns a plan that writes no manifest into a folder: what an author has who still works on the
   * files. An archive and a signed package always get one.
   */
  public ExportPlan withoutManifest() {
    ExportPlan plan = new ExportPlan(this);
    plan.manifest = false;
    return plan;
  }

  /** Returns a plan whose archive headers carry this time, cut to seconds. */
  public ExportPlan withTime(Instant newTime) {
    ExportPlan plan = new ExportPlan(this);
    plan.time = newTime;
    return plan;
  }

  /** Returns a plan that also carries {@code file} under {@code name}, instead of one so named. */
  public ExportPlan withFile(String name, Path file) {
    ExportPlan plan = new ExportPlan(this);
    Map<String, Path> more = new LinkedHashMap<>(added);
    more.put(name, file);
    plan.added = more;
    return plan;
  }

  /** Returns a plan that leaves these files of the source out. */
  public ExportPlan without(Set<String> names) {
    ExportPlan plan = new ExportPlan(this);
    plan.leftOut = Set.copyOf(names);
    return plan;
  }

  /**
   * Returns a plan that converts disks, compresses files or cuts them into chunks.
   *
   * @throws IllegalArgumentException if the size of chunks is no multiple of 512
   */
  public ExportPlan withDisks(DiskPlan newDisks) {
    long chunk = newDisks.chunkSize().orElse(512);
    if (chunk < 512 || chunk % 512 != 0) {
      throw new IllegalArgumentException("no size for chunks: " + chunk);
    }
    ExportPlan plan = new ExportPlan(this);
    plan.disks = newDisks;
    return plan;
  }

  /**
   * Returns a plan that uses what an interrupted export to the same target left, if it compressed
   * alike. The result is the same as without.
   */
  public ExportPlan withResume() {
    ExportPlan plan = new ExportPlan(this);
    plan.resumed = true;
    return plan;
  }

  /** Returns a plan that changes the bytes of these files of the source on their way, by name. */
  public ExportPlan withFilters(Map<String, ContentFilter> newFilters) {
    ExportPlan plan = new ExportPlan(this);
    plan.filters = Map.copyOf(newFilters);
    return plan;
  }

  Map<String, ContentFilter> filters() {
    return filters;
  }

  boolean isResumed() {
    return resumed;
  }

  /** Returns what happens to disks. */
  public DiskPlan disks() {
    return disks;
  }

  /** Returns the package to carry. */
  public OvfPackage source() {
    return source;
  }

  /** Returns where to. */
  public Path target() {
    return target;
  }

  /** Returns what is made. */
  public Form form() {
    return form;
  }

  /** Returns the manifest's digest. */
  public DigestAlgorithm digest() {
    return digest;
  }

  /** Returns the digest of every written file; nothing if no manifest will name it. */
  Optional<DigestAlgorithm> listing() {
    return hasManifest() ? Optional.of(digest) : Optional.empty();
  }

  /** Returns the archive's dialect. */
  public TarDialect dialect() {
    return dialect;
  }

  /** Returns who signs; nothing for an unsigned package. */
  public Optional<ManifestSigner> signer() {
    return Optional.ofNullable(signer);
  }

  /** Returns the time in archive headers. */
  public Instant time() {
    return time;
  }

  boolean hasManifest() {
    return manifest || form == Form.OVA || signer != null;
  }

  Map<String, Path> added() {
    return added;
  }

  Set<String> leftOut() {
    return leftOut;
  }

  /**
   * Returns the name of the file that a descriptor's reference means; nothing if the plan carries
   * none.
   */
  public Optional<String> resolve(String href) {
    return LocalHref.resolve(
        href, name -> added.containsKey(name) || source.entry(name).isPresent());
  }

  /**
   * Returns the size in bytes of a file that the plan carries, before it is changed.
   *
   * @param name as {@link #resolve} returns it
   * @throws InputException if it is gone
   */
  public long size(String name) throws InputException {
    Path file = added.get(name);
    if (file != null) {
      return SourceStamp.of(file).size();
    }
    return source
        .entry(name)
        .map(PackageEntry::size)
        .orElseThrow(
            () -> new InputException(Sentence.of("“{0}” is gone.", PackageText.visible(name))));
  }

  /**
   * Returns the descriptor that is written, before it follows what becomes of the files.
   *
   * @throws InputException if the source cannot be read
   */
  public byte[] descriptor() throws InputException {
    return descriptor == null ? source.descriptor() : descriptor;
  }
}
