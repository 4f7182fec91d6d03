package ovation.app.session;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.FileReference;
import ovation.model.rules.PackageFiles;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.net.Fetched;
import ovation.packaging.trust.Verification;

/**
 * The package that a document comes from, as the screen observes it: what is known of it, and the
 * files of this machine that the next one is to carry. Used on the JavaFX thread.
 */
public final class PackageState implements AutoCloseable {
  private final Map<String, Path> addedFiles = new LinkedHashMap<>();
  private OvfPackage source;
  private Snapshot onDisk;
  private @Nullable PackageFiles files;
  private boolean beingWritten;
  private final ReadOnlyObjectWrapper<@Nullable Verification> verification =
      new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyBooleanWrapper review = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper signed = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyLongWrapper fetched = new ReadOnlyLongWrapper(0);
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");

  PackageState(OvfPackage source, Snapshot onDisk) {
    this.source = source;
    this.onDisk = onDisk;
    show();
  }

  private void show() {
    name.set(source.location().getFileName().toString());
    review.set(source.address().isPresent());
    signed.set(source.certificateName().isPresent());
    countFetched();
  }

  /**
   * Takes over that there is another package, or that this one was written anew.
   *
   * @param state what its descriptor says
   */
  void take(OvfPackage written, Snapshot state) {
    onDisk = state;
    if (written != source) {
      source.close();
      source = written;
      files = null;
      verification.set(null);
    }
    show();
  }

  /** The package itself. */
  public OvfPackage source() {
    return source;
  }

  /** The file's name. */
  public ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Whether it lies on a server, so that it is looked at and not edited. */
  public ReadOnlyBooleanProperty reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /** Whether it carries a signature, good or bad. */
  public ReadOnlyBooleanProperty signedProperty() {
    return signed.getReadOnlyProperty();
  }

  /** How many bytes came from the server when they were last counted; 0 for a file. */
  public ReadOnlyLongProperty fetchedProperty() {
    return fetched.getReadOnlyProperty();
  }

  /** Counts anew what came from the server. */
  public void countFetched() {
    fetched.set(source.fetched().map(Fetched::bytes).orElse(0L));
  }

  /** What its signature is worth; null while that is not known. */
  public ReadOnlyObjectProperty<@Nullable Verification> verificationProperty() {
    return verification.getReadOnlyProperty();
  }

  /** Shows what reading a package has proved, unless another one has taken its place. */
  public void showVerification(OvfPackage of, Verification found) {
    if (of == source) {
      verification.set(found);
    }
  }

  /** Says whether the editor is writing the package, so that changes of it are no news. */
  public void setBeingWritten(boolean writing) {
    beingWritten = writing;
  }

  /** Whether the editor is writing the package now. */
  public boolean isBeingWritten() {
    return beingWritten;
  }

  /**
   * Takes a file of this machine into the appliance: the next save or export carries it along.
   *
   * @param file where it lies
   * @param called the name that the descriptor gives it
   */
  public void addFile(String called, Path file) {
    addedFiles.put(called, file);
    files = null;
  }

  /** Files of this machine that belong to the appliance but not yet to the package, by name. */
  public Map<String, Path> addedFiles() {
    return Map.copyOf(addedFiles);
  }

  /**
   * What the appliance holds: the package's files and those that were added; the same object while
   * they are the same.
   */
  public PackageFiles files() {
    PackageFiles known = files;
    if (known == null) {
      known = new AuthoredFiles(source.files(), Map.copyOf(addedFiles));
      files = known;
    }
    return known;
  }

  /**
   * A plan to write a state to a place: files that were added come along if the descriptor refers
   * to them, and files that it no longer refers to stay behind.
   */
  public ExportPlan plan(Snapshot state, Path target) {
    Set<String> wanted = references(state);
    Set<String> dropped = references(onDisk);
    dropped.removeAll(wanted);
    Set<String> leftOut =
        dropped.stream().flatMap(href -> source.resolve(href).stream()).collect(Collectors.toSet());
    ExportPlan plan = ExportPlan.of(source, target).withDescriptor(state.bytes()).without(leftOut);
    for (Map.Entry<String, Path> file : addedFiles.entrySet()) {
      plan = wanted.contains(file.getKey()) ? plan.withFile(file.getKey(), file.getValue()) : plan;
    }
    return plan;
  }

  private static Set<String> references(Snapshot state) {
    return state.envelope().stream()
        .flatMap(envelope -> envelope.files().stream())
        .map(FileReference::href)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Gives back the files. */
  @Override
  public void close() {
    source.close();
  }
}
