package ovation.app.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.session.Background;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.target.TargetPlatform;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.delivery.DeliveryJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.integrity.DigestAlgorithm;

/** The choices of the export sheet and what follows from them. */
public final class ExportModel {

  private final Texts texts;
  private final Function<Path, ExportPlan> plans;
  private final InstantSource clock;
  private final FieldModel<String> target;
  private final FieldModel<DigestAlgorithm> digest;
  private final FieldModel<TarDialect> dialect;
  private final SigningModel signing;
  private final DisksModel disks;
  private final EncryptionModel encryption;
  private final ReadOnlyObjectWrapper<List<CarriedFile>> carried =
      new ReadOnlyObjectWrapper<>(this, "carried", List.of());
  private final String baseName;

  /**
   * The choices for one export.
   *
   * @param suggested where to, as a first guess
   * @param baseName the name that descriptor, manifest and certificate file share in an archive
   * @param files looks at the files that will be carried, in the background
   * @param plans makes the plan of writing the present descriptor to a target
   * @param kept the pass phrases that the user wants kept
   * @param targets the platforms that matter to the user
   * @param state what is exported
   * @param background reads keys and certificates
   */
  public ExportModel(
      SuggestedPlace suggested,
      String baseName,
      Supplier<List<CarriedFile>> files,
      Function<Path, ExportPlan> plans,
      Snapshot state,
      PassPhrases kept,
      Supplier<List<TargetPlatform>> targets,
      Texts texts,
      Background background,
      InstantSource clock) {
    this.texts = texts;
    this.baseName = baseName;
    this.disks = new DisksModel(texts);
    this.plans = plans;
    this.clock = clock;
    target =
        text("export.target", suggested.archive(false))
            .help(texts.of("export.targetHelp"))
            .check(this::refusal);
    digest = new FieldModel<>(texts.of("export.digest"), DigestAlgorithm.SHA256);
    digest.onCommit(chosen -> {
      digest.show(chosen);
      signing().read();
    });
    dialect = new FieldModel<>(texts.of("export.dialect"), TarDialect.USTAR);
    dialect.onCommit(dialect::show);
    signing =
        new SigningModel(
            texts,
            background.work(),
            background.screen(),
            clock,
            kept,
            targets,
            () -> digest().value());
    signing
        .stateProperty()
        .addListener((p, before, after) -> rename(suggested, !(after instanceof KeyState.None)));
    encryption = new EncryptionModel(texts, state, disks, background, clock);
    background
        .work()
        .execute(() -> {
          List<CarriedFile> found = files.get();
          background.screen().execute(() -> take(found));
        });
  }

  /** Has the name say whether the package is signed, as long as nobody typed another one. */
  private void rename(SuggestedPlace suggested, boolean signed) {
    if (target.value().equals(suggested.archive(!signed))) {
      target.show(suggested.archive(signed));
    }
  }

  private void take(List<CarriedFile> found) {
    carried.set(found);
    encryption.offer(found);
  }

  private FieldModel<String> text(String label, String initial) {
    FieldModel<String> field = new FieldModel<>(texts.of(label), initial);
    return field.onCommit(typed -> field.show(typed.strip()));
  }

  private Optional<String> refusal(String typed) {
    Optional<Path> path = path(typed);
    boolean named =
        path.isPresent()
            && path.get().isAbsolute()
            && (typed.endsWith(".ova") || typed.endsWith(".ovf"));
    return named ? Optional.empty() : Optional.of(texts.of("export.targetRefused"));
  }

  private static Optional<Path> path(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed.strip()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The job that does what was chosen; it has its own copy of the password. */
  public DeliveryJob job() {
    ExportPlan plan =
        plans
            .apply(path(target.value()).orElseThrow())
            .withDigest(digest.value())
            .withDialect(dialect.value())
            .withDisks(disks.plan());
    return new DeliveryJob(plan, signing.source(), encryption.encryption(), clock);
  }

  /** True if the job can be started: a good target, and nothing against signing or encrypting. */
  public BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () ->
            refusal(target.value()).isEmpty()
                && signing.isReady()
                && encryption.objectionProperty().get().isEmpty(),
        encryption.objectionProperty(),
        target.valueProperty(),
        signing.stamp().valueProperty(),
        signing.stateProperty());
  }

  /** Where to: a path ending in {@code .ova} or {@code .ovf}. */
  public FieldModel<String> target() {
    return target;
  }

  /** The digest of manifest and signature. */
  public FieldModel<DigestAlgorithm> digest() {
    return digest;
  }

  /** The dialect of the archive. */
  public FieldModel<TarDialect> dialect() {
    return dialect;
  }

  /** With which key it is signed. */
  public SigningModel signing() {
    return signing;
  }

  /** What leaves encrypted. */
  public EncryptionModel encryption() {
    return encryption;
  }

  /** What becomes of the disks. */
  public DisksModel disks() {
    return disks;
  }

  /** The files that will be carried; empty until they were looked at. */
  public ReadOnlyObjectProperty<List<CarriedFile>> carriedProperty() {
    return carried.getReadOnlyProperty();
  }

  /** Where to, as far as it is a path at all; null if it is not. */
  @Nullable Path place() {
    return path(target.value()).orElse(null);
  }

  /** The name that descriptor, manifest and certificate file will share. */
  String baseName() {
    Path place = place();
    String name = place == null ? "" : String.valueOf(place.getFileName());
    return name.endsWith(".ovf") ? name.substring(0, name.length() - 4) : baseName;
  }
}
