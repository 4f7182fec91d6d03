package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.document.OvfDocument;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlDocument;
import ovation.packaging.archive.OvfPackage;

/** A package while it is edited: its descriptor, the files that come and go, what is meant. */
final class EditSession {

  private final OvfPackage source;
  private final OvfDocument document;
  private final Terminal terminal;
  private final @Nullable String system;
  private final Map<String, Path> added = new LinkedHashMap<>();
  private final Set<String> leftOut = new LinkedHashSet<>();

  /**
   * Starts with a package as it is.
   *
   * @param system the id of the system or collection that operations are for; null for the only one
   */
  EditSession(
      OvfPackage source, DescriptorReading reading, Terminal terminal, @Nullable String system) {
    this.source = source;
    this.document = new OvfDocument(reading.snapshot());
    this.terminal = terminal;
    this.system = system;
  }

  OvfPackage source() {
    return source;
  }

  /** The present state of the descriptor. */
  Snapshot snapshot() {
    return document.current();
  }

  /** The present state of the typed view. */
  Envelope envelope() {
    return snapshot()
        .envelope()
        .orElseThrow(() -> new UsageException("After this change there is no Envelope left."));
  }

  /** Carries out an edit and says so. */
  void apply(Edit edit) {
    Snapshot before = document.current();
    document.apply(edit);
    if (document.current() != before) {
      terminal.note(edit.label() + ".");
    }
  }

  /** Takes a descriptor over that was made of the present one. */
  void become(Snapshot after) {
    after
        .document()
        .ifPresent(tree ->
            document.apply(
                new Edit() {
                  @Override
                  public Sentence label() {
                    return Sentence.of("Fix");
                  }

                  @Override
                  public XmlDocument applyTo(XmlDocument before) {
                    return tree;
                  }
                }));
  }

  /** Carries out an edit of each hardware section that is meant. */
  void applyToHardware(Function<VirtualHardwareSection, Edit> edit) {
    VirtualSystem chosen = system();
    if (chosen.hardware().isEmpty()) {
      throw new UsageException(
          "The system “" + chosen.displayName() + "” has no VirtualHardwareSection.");
    }
    int count = chosen.hardware().size();
    for (int i = 0; i < count; i++) {
      apply(edit.apply(system().hardware().get(i)));
    }
  }

  /** The system that is meant. */
  VirtualSystem system() {
    List<VirtualSystem> systems = envelope().systems();
    if (system != null) {
      return systems.stream()
          .filter(candidate -> system.equals(candidate.id()))
          .findFirst()
          .orElseThrow(() -> new UsageException("There is no system “" + system + "”. " + known()));
    }
    if (systems.size() != 1) {
      throw new UsageException(
          systems.isEmpty()
              ? "The package has no system."
              : "The package has several systems; name one with --system. " + known());
    }
    return systems.getFirst();
  }

  /** The system or collection that is meant: the one named, else the outermost. */
  Content content() {
    List<Content> contents = envelope().allContents();
    return contents.stream()
        .filter(content -> system == null || system.equals(content.id()))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                contents.isEmpty()
                    ? "The package has no system."
                    : "There is no system “" + system + "”. " + known()));
  }

  /** The systems and collections that texts are looked for in: the one named, else all. */
  List<Content> contents() {
    return system == null ? envelope().allContents() : List.of(content());
  }

  private String known() {
    return "There are: "
        + envelope().allContents().stream()
            .map(content -> String.valueOf(content.id()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** Puts a file into the package, in the place of one so named. */
  void addFile(String name, Path file) {
    added.put(name, file);
    leftOut.remove(name);
  }

  /** Leaves a file out of the package. */
  void leaveOut(String name) {
    leftOut.add(name);
    added.remove(name);
  }

  Map<String, Path> added() {
    return added;
  }

  Set<String> leftOut() {
    return leftOut;
  }

  /** Whether the package is to be another one than it was. */
  boolean isChanged() {
    return document.isDirty() || !added.isEmpty() || !leftOut.isEmpty();
  }
}
