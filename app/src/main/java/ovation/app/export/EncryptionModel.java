package ovation.app.export;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ovation.app.field.FieldModel;
import ovation.app.secret.ReadersModel;
import ovation.app.session.Background;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfVersion;
import ovation.packaging.encryption.Encryption;
import ovation.packaging.encryption.Secrecy;

/** What of a package is encrypted by an export, and for whom; nothing until that is wanted. */
public final class EncryptionModel {
  private final Texts texts;
  private final Snapshot state;
  private final DisksModel disks;
  private final FieldModel<Boolean> wanted;
  private final ReadersModel readers;
  private final ReadOnlyObjectWrapper<List<Hideable>> offered =
      new ReadOnlyObjectWrapper<>(this, "offered", List.of());
  private final ReadOnlyObjectWrapper<Set<String>> hidden =
      new ReadOnlyObjectWrapper<>(this, "hidden", Set.of());
  private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper(this, "objection", "");

  /**
   * Encrypts nothing yet.
   *
   * @param state what is exported
   * @param disks what becomes of the disks, which not every encryption allows
   */
  EncryptionModel(
      Texts texts, Snapshot state, DisksModel disks, Background background, InstantSource clock) {
    this.texts = texts;
    this.state = state;
    this.disks = disks;
    readers = new ReadersModel(texts, background, clock);
    wanted = new FieldModel<>(texts.of("export.encrypt"), false);
    wanted.notInDescriptor().onCommit(wanted::show);
    offer(List.of());
    List.of(wanted.valueProperty(), disks.format().valueProperty(), disks.chunk().valueProperty())
        .forEach(cause -> cause.subscribe(this::judge));
    disks.gzip().valueProperty().subscribe(this::judge);
    readers.objection().subscribe(this::judge);
  }

  /** Takes over which files there are; the values of secret properties are known by themselves. */
  void offer(List<CarriedFile> files) {
    Set<String> closed =
        state.envelope().stream()
            .flatMap(envelope -> envelope.files().stream())
            .filter(FileReference::isEncrypted)
            .map(file -> String.valueOf(file.href()))
            .collect(Collectors.toSet());
    List<Hideable> all = new ArrayList<>();
    for (CarriedFile file : files) {
      if (!closed.contains(file.name())) {
        all.add(new Hideable(file.disk() ? Hideable.Kind.DISK : Hideable.Kind.FILE, file.name()));
      }
    }
    state
        .envelope()
        .map(Secrecy::passwords)
        .orElse(Set.of())
        .forEach(key -> all.add(new Hideable(Hideable.Kind.VALUE, key)));
    all.forEach(one -> one.chosen().subscribe(this::judge));
    offered.set(List.copyOf(all));
    judge();
  }

  private void judge() {
    objection.set(wanted.value() ? object() : "");
    hidden.set(chosen(false));
  }

  private String object() {
    if (state.version() != OvfVersion.V2) {
      return texts.of("export.encrypt.tooOld", state.version().label());
    }
    if (offered.get().stream().noneMatch(Hideable::isChosen)) {
      return texts.of("export.encrypt.nothing");
    }
    if (disks.isGzip() || disks.chunkBytes().isPresent()) {
      return texts.of("export.encrypt.cut");
    }
    boolean converted = offered.get().stream().anyMatch(this::isConvertedDisk);
    if (converted && !disks.format().value().isStreamed()) {
      return texts.of("export.encrypt.format");
    }
    return readers.objection().get();
  }

  private boolean isConvertedDisk(Hideable one) {
    return one.isChosen()
        && one.kind() == Hideable.Kind.DISK
        && disks.format().value() != DiskWish.KEEP;
  }

  /** The names of what is encrypted of a kind; none while nothing is wanted. */
  private Set<String> chosen(boolean values) {
    return offered.get().stream()
        .filter(one -> wanted.value() && one.isChosen())
        .filter(one -> values == (one.kind() == Hideable.Kind.VALUE))
        .map(Hideable::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The files that leave encrypted. */
  ReadOnlyObjectProperty<Set<String>> hiddenProperty() {
    return hidden.getReadOnlyProperty();
  }

  /** What the export is told; nothing while nothing is wanted, or nobody could decrypt it. */
  Optional<Encryption> encryption() {
    return wanted.value()
        ? readers
            .readers()
            .map(
                found -> new Encryption(new Secrecy(chosen(false), chosen(true), List.of()), found))
        : Optional.empty();
  }

  /** Whether anything is encrypted. */
  public FieldModel<Boolean> wanted() {
    return wanted;
  }

  /** Who can decrypt. */
  public ReadersModel readers() {
    return readers;
  }

  /** What can be encrypted. */
  ReadOnlyObjectProperty<List<Hideable>> offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /** Why it cannot be encrypted like this, "" if it can or nothing is wanted. */
  public ReadOnlyStringProperty objectionProperty() {
    return objection.getReadOnlyProperty();
  }
}
