package ovation.app.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ovation.app.field.FieldModel;
import ovation.app.text.Texts;
import ovation.model.target.TargetPlatform;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.delivery.KeySource;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.KeyFile;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.KeyRequest;
import ovation.packaging.trust.NewKey;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.SignatureForm;
import ovation.packaging.trust.TimestampService;

/**
 * With which key a package is signed and what its signature consists of. The password stays in
 * memory until {@link #forget}, unless the user wants it kept.
 */
public final class SigningModel {

  private final Texts texts;
  private final Executor background;
  private final Executor screen;
  private final InstantSource clock;
  private final PassPhrases kept;
  private final Supplier<DigestAlgorithm> digest;
  private final Supplier<List<TargetPlatform>> targets;
  private final FieldModel<KeyPlace> place;
  private final FieldModel<String> key;
  private final FieldModel<String> certificate;
  private final FieldModel<String> entry;
  private final FieldModel<Boolean> cms;
  private final FieldModel<String> stamp;
  private final FieldModel<Boolean> keeping;
  private final ReadOnlyObjectWrapper<List<KeyPlace>> places =
      new ReadOnlyObjectWrapper<>(this, "places", List.of(KeyPlace.FILE));
  private final ReadOnlyObjectWrapper<KeyState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new KeyState.None());
  private final ReadOnlyObjectWrapper<StampState> stampState =
      new ReadOnlyObjectWrapper<>(this, "stampState", new StampState.Unasked());
  private char[] password = {};
  private int reading;

  /**
   * Without a key yet.
   *
   * @param kept the pass phrases that the user wants kept
   * @param targets the platforms that matter to the user
   * @param digest of the signature
   */
  public SigningModel(
      Texts texts,
      Executor background,
      Executor screen,
      InstantSource clock,
      PassPhrases kept,
      Supplier<List<TargetPlatform>> targets,
      Supplier<DigestAlgorithm> digest) {
    this.texts = texts;
    this.background = background;
    this.screen = screen;
    this.clock = clock;
    this.kept = kept;
    this.targets = targets;
    this.digest = digest;
    place = new FieldModel<>(texts.of("export.keyPlace"), KeyPlace.FILE);
    place.notInDescriptor().onCommit(place::show);
    key = text("export.key").help(texts.of("export.keyHelp"));
    certificate = text("export.certificate").help(texts.of("export.certificateHelp"));
    entry = text("export.entry");
    cms = new FieldModel<>(texts.of("export.cms"), false);
    cms.notInDescriptor().help(texts.of("export.cmsHelp")).onCommit(cms::show);
    stamp = text("export.stamp").help(texts.of("export.stampHelp")).check(this::stampRefusal);
    keeping = new FieldModel<>(texts.of("export.keep"), false);
    keeping.notInDescriptor().onCommit(this::keep);
    place.valueProperty().subscribe(this::anotherPlace);
    key.valueProperty().subscribe(this::anotherPlace);
    entry.valueProperty().subscribe(this::read);
    certificate.valueProperty().subscribe(this::read);
    cms.valueProperty().subscribe(this::read);
    stamp.valueProperty().subscribe(this::read);
    stamp.valueProperty().subscribe(() -> stampState.set(new StampState.Unasked()));
  }

  private FieldModel<String> text(String label) {
    FieldModel<String> field = new FieldModel<>(texts.of(label), "");
    return field.notInDescriptor().onCommit(typed -> field.show(typed.strip()));
  }

  /** Looks for tokens and stores, in the background. */
  public void lookForPlaces(Supplier<List<KeyPlace>> look) {
    background.execute(() -> {
      List<KeyPlace> found = look.get();
      screen.execute(() -> places.set(found));
    });
  }

  private Optional<String> stampRefusal(String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      var _ = TimestampService.of(typed);
      return Optional.empty();
    } catch (InputException e) {
      return Optional.of(texts.say(e.sentence()));
    }
  }

  /** Asks the time-stamp server for a stamp over nothing of value. */
  void testStamp() {
    String asked = stamp.value();
    stampState.set(new StampState.Asking());
    background.execute(() -> {
      StampState found;
      try {
        found = new StampState.Answers(TimestampService.of(asked).test(clock.instant()));
      } catch (InputException e) {
        found = new StampState.Fails(texts.say(e.sentence()));
      }
      StampState answer = found;
      screen.execute(() -> {
        if (stamp.value().equals(asked)) {
          stampState.set(answer);
        }
      });
    });
  }

  private Optional<KeyLocation> location() {
    return place.value().location().or(() -> path(key.value()).map(KeyFile::new));
  }

  private KeyRequest request() {
    Optional<Path> beside =
        place.value().location().isPresent() ? Optional.empty() : path(certificate.value());
    return new KeyRequest(
        Optional.of(entry.value()).filter(name -> !name.isEmpty()), beside, List.of());
  }

  private SignatureForm form() {
    try {
      return stamp.value().isEmpty()
          ? new SignatureForm(cms.value(), Optional.empty())
          : SignatureForm.stampedBy(TimestampService.of(stamp.value()));
    } catch (InputException e) {
      return new SignatureForm(cms.value(), Optional.empty());
    }
  }

  private static Optional<Path> path(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed.strip()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The password of another place is not tried here: tokens count wrong ones. */
  private void anotherPlace() {
    forget();
    entry.show("");
    password = location().map(where -> kept.of(where.label().text())).orElse(new char[0]);
    read();
  }

  /** Takes the password that the user has typed; the array is copied. */
  public void unlock(char[] typed) {
    forget();
    password = typed.clone();
    keep(keeping.value());
    read();
  }

  private void keep(boolean wanted) {
    keeping.show(wanted);
    location()
        .ifPresent(where -> {
          if (wanted && password.length > 0) {
            kept.keep(where.label().text(), password);
          } else if (!wanted) {
            kept.forget(where.label().text());
          }
        });
  }

  /** Overwrites the password. */
  public void forget() {
    Arrays.fill(password, '\0');
    password = new char[0];
  }

  /** Reads the key with what is known of it. */
  void read() {
    Optional<KeyLocation> where = location();
    int ticket = ++reading;
    if (where.isEmpty()) {
      state.set(new KeyState.None());
      return;
    }
    state.set(new KeyState.Reading());
    char[] tried = password.clone();
    KeyReader reader = new KeyReader(where.get(), request(), digest.get(), form(), targets.get());
    background.execute(() -> {
      KeyState found = reader.read(tried, clock);
      Arrays.fill(tried, '\0');
      screen.execute(() -> {
        if (ticket == reading) {
          take(found);
        }
      });
    });
  }

  private void take(KeyState found) {
    if (found instanceof KeyState.Unusable) {
      // It is not tried again by itself.
      location().ifPresent(where -> kept.forget(where.label().text()));
      forget();
    }
    state.set(found);
  }

  /**
   * Makes a key for trying out and chooses it.
   *
   * @param holder whose name it carries
   * @param file where it is written
   * @param typed protects it; the array is copied
   * @param ended told why it could not be made; "" if it was
   */
  void make(String holder, Path file, char[] typed, Consumer<String> ended) {
    char[] secret = typed.clone();
    background.execute(() -> {
      try {
        var _ = NewKey.of(holder).create(file, null, secret, clock.instant());
        screen.execute(() -> {
          key.show(file.toString());
          unlock(secret);
          Arrays.fill(secret, '\0');
          ended.accept("");
        });
      } catch (PackagingException e) {
        Arrays.fill(secret, '\0');
        screen.execute(() -> ended.accept(texts.say(e.sentence())));
      }
    });
  }

  /** The key for the job, with its own copy of the password; nothing to leave it unsigned. */
  Optional<KeySource> source() {
    return location()
        .map(where -> new KeySource(where, request(), PasswordSource.fixed(password), form()));
  }

  /** Whether the key, if there is one, can sign. */
  boolean isReady() {
    return stampRefusal(stamp.value()).isEmpty()
        && switch (state.get()) {
          case KeyState.None none -> true;
          case KeyState.Ready ready -> ready.mayBeUsed();
          default -> false;
        };
  }

  /** Where the key is kept. */
  FieldModel<KeyPlace> place() {
    return place;
  }

  /** The places to choose from. */
  ReadOnlyObjectProperty<List<KeyPlace>> placesProperty() {
    return places.getReadOnlyProperty();
  }

  /** The key's file, empty to leave the package unsigned. */
  FieldModel<String> key() {
    return key;
  }

  /** The certificate's file, empty if the key's file holds it. */
  FieldModel<String> certificate() {
    return certificate;
  }

  /** The name of the key where there are several. */
  FieldModel<String> entry() {
    return entry;
  }

  /** Whether a CMS block is added. */
  FieldModel<Boolean> cms() {
    return cms;
  }

  /** The address of the time-stamp server, empty for none. */
  FieldModel<String> stamp() {
    return stamp;
  }

  /** What is known of that server. */
  ReadOnlyObjectProperty<StampState> stampStateProperty() {
    return stampState.getReadOnlyProperty();
  }

  /** Whether the password is kept until the program ends. */
  FieldModel<Boolean> keeping() {
    return keeping;
  }

  /** What is known of the key. */
  ReadOnlyObjectProperty<KeyState> stateProperty() {
    return state.getReadOnlyProperty();
  }
}
