package ovation.app.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.text.Texts;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.delivery.DeliveryJob;
import ovation.packaging.delivery.KeySource;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.PasswordSource;

/**
 * The choices of the export sheet and what follows from them. The password stays in memory until
 * {@link #forget}.
 */
public final class ExportModel {

  private final Texts texts;
  private final Function<Path, ExportPlan> plans;
  private final Executor background;
  private final Executor screen;
  private final InstantSource clock;
  private final FieldModel<String> target;
  private final FieldModel<DigestAlgorithm> digest;
  private final FieldModel<TarDialect> dialect;
  private final FieldModel<String> key;
  private final FieldModel<String> certificate;
  private final ReadOnlyObjectWrapper<KeyState> keyState =
      new ReadOnlyObjectWrapper<>(this, "keyState", new KeyState.None());
  private final DisksModel disks;
  private final ReadOnlyObjectWrapper<List<CarriedFile>> carried =
      new ReadOnlyObjectWrapper<>(this, "carried", List.of());
  private final String baseName;
  private char[] password = {};
  private int reading;

  /**
   * The choices for one export.
   *
   * @param suggested where to, as a first guess
   * @param baseName the name that descriptor, manifest and certificate file share in an archive
   * @param files looks at the files that will be carried, in the background
   * @param plans makes the plan of writing the present descriptor to a target
   * @param background reads keys
   * @param screen delivers what was read on the JavaFX thread
   */
  public ExportModel(
      Path suggested,
      String baseName,
      Supplier<List<CarriedFile>> files,
      Function<Path, ExportPlan> plans,
      Texts texts,
      Executor background,
      Executor screen,
      InstantSource clock) {
    this.texts = texts;
    this.baseName = baseName;
    this.disks = new DisksModel(texts);
    this.plans = plans;
    this.background = background;
    this.screen = screen;
    this.clock = clock;
    target =
        text("export.target", suggested.toString())
            .help(texts.of("export.targetHelp"))
            .check(this::refusal);
    digest = new FieldModel<>(texts.of("export.digest"), DigestAlgorithm.SHA256);
    digest.onCommit(chosen -> {
      digest.show(chosen);
      readKey();
    });
    dialect = new FieldModel<>(texts.of("export.dialect"), TarDialect.USTAR);
    dialect.onCommit(dialect::show);
    key = text("export.key", "").help(texts.of("export.keyHelp"));
    certificate = text("export.certificate", "").help(texts.of("export.certificateHelp"));
    key.valueProperty().subscribe(this::readKey);
    certificate.valueProperty().subscribe(this::readKey);
    background.execute(() -> {
      List<CarriedFile> found = files.get();
      screen.execute(() -> carried.set(found));
    });
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

  /** Takes the password that the user has typed; the array is copied. */
  public void unlock(char[] typed) {
    forget();
    password = typed.clone();
    readKey();
  }

  /** Overwrites the password. */
  public void forget() {
    Arrays.fill(password, '\0');
    password = new char[0];
  }

  private void readKey() {
    Optional<Path> file = path(key.value());
    int ticket = ++reading;
    if (file.isEmpty()) {
      keyState.set(new KeyState.None());
      return;
    }
    keyState.set(new KeyState.Reading());
    char[] tried = password.clone();
    Optional<Path> chain = path(certificate.value());
    DigestAlgorithm algorithm = digest.value();
    background.execute(() -> {
      KeyState found = new KeyReader(clock).read(file.get(), chain, tried, algorithm);
      Arrays.fill(tried, '\0');
      screen.execute(() -> {
        if (ticket == reading) {
          keyState.set(found);
        }
      });
    });
  }

  /** The job that does what was chosen; it has its own copy of the password. */
  public DeliveryJob job() {
    ExportPlan plan =
        plans
            .apply(path(target.value()).orElseThrow())
            .withDigest(digest.value())
            .withDialect(dialect.value())
            .withDisks(disks.plan());
    Optional<KeySource> source =
        path(key.value())
            .map(file ->
                new KeySource(file, path(certificate.value()), PasswordSource.fixed(password)));
    return new DeliveryJob(plan, source, clock);
  }

  /** True if the job can be started: a good target, and no key or one that can sign. */
  public BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () ->
            refusal(target.value()).isEmpty()
                && switch (keyState.get()) {
                  case KeyState.None none -> true;
                  case KeyState.Ready ready -> ready.mayBeUsed();
                  default -> false;
                },
        target.valueProperty(),
        keyState);
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

  /** The key's file, empty to leave the package unsigned. */
  public FieldModel<String> key() {
    return key;
  }

  /** The certificate's file, empty if the key's file holds it. */
  public FieldModel<String> certificate() {
    return certificate;
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

  /** What is known of the key. */
  public ReadOnlyObjectProperty<KeyState> keyStateProperty() {
    return keyState.getReadOnlyProperty();
  }
}
