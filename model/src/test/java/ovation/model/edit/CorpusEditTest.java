package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ovation.model.Corpus;
import ovation.model.document.OvfDocument;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.Network;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Origin;

/** One value edited in every real descriptor that has it: nothing but that value changes. */
class CorpusEditTest {
  private static final Sentence LABEL = Sentence.of("Edit");

  @Test
  void memoryChangesItsNumberOnly() throws IOException {
    int files =
        inEach(
            envelope -> {
              for (VirtualSystem system : envelope.systems()) {
                for (VirtualHardwareSection hardware : system.hardware()) {
                  String option = Devices.defaultConfiguration(envelope);
                  Optional<Device> memory =
                      Devices.first(Devices.of(hardware, option), ResourceType.MEMORY);
                  if (memory.isPresent() && memory.get().bytes().isPresent()) {
                    return Optional.of(HardwareEdits.setMemory(hardware, option, 48L << 30));
                  }
                }
              }
              return Optional.empty();
            },
            (before, after) -> {
              int lines = changedLines(before.text(), after.text());
              assertTrue(lines <= 2, "more than the value");
              if (lines == 1) {
                assertTrue(middle(before.text(), after.text()).matches("[0-9]*"), "not the number");
              }
            });
    assertTrue(files >= 60, files + " files have memory");
  }

  @Test
  void aPropertysDefaultChangesAlone() throws IOException {
    int files =
        inEach(
            envelope ->
                properties(envelope)
                    .findFirst()
                    .map(property -> ProductEdits.setAttribute(property, "value", "a \"new\" <v>")),
            (before, after) -> {
              assertEquals(1, changedLines(before.text(), after.text()));
              assertTrue(
                  after.text().contains("a &quot;new&quot; &lt;v>")
                      || after.text().contains("a \"new\" &lt;v>"));
            });
    assertTrue(files >= 20, files + " files have properties");
  }

  @Test
  void aNetworkIsRenamedWithItsConnections() throws IOException {
    int files =
        inEach(
            envelope ->
                envelope.networks().stream()
                    .filter(network -> network.name() != null)
                    .findFirst()
                    .map(network -> NetworkEdits.rename(envelope, network, "Back office")),
            (before, after) -> {
              Envelope old = before.envelope().orElseThrow();
              Network network =
                  old.networks().stream().filter(n -> n.name() != null).findFirst().orElseThrow();
              int connections =
                  NetworkEdits.connections(old, String.valueOf(network.name())).size();
              int expected = changedLines(before.text(), after.text());
              int named =
                  NetworkMentions.rename(LABEL, old, String.valueOf(network.name()), "x").size();
              assertTrue(expected <= connections + named + 1, "changed " + expected + " lines");
              Envelope fresh = after.envelope().orElseThrow();
              int old2 = NetworkEdits.connections(old, "Back office").size();
              assertEquals(
                  connections + old2, NetworkEdits.connections(fresh, "Back office").size());
            });
    assertTrue(files >= 60, files + " files have networks");
  }

  @Test
  void aEulasTextChangesAlone() throws IOException {
    int files =
        inEach(
            envelope ->
                firstEula(envelope)
                    .map(eula -> EulaEdits.setText(eula, "First line.\nSecond & last.")),
            (before, after) -> {
              EulaSection eula = firstEula(before.envelope().orElseThrow()).orElseThrow();
              Origin origin = before.origin(eula.element());
              int start = commonStart(before.text(), after.text());
              int end = commonEnd(before.text(), after.text(), start);
              assertTrue(start >= origin.start(), "changed before the licence");
              assertTrue(before.text().length() - end <= origin.end(), "changed behind it");
              assertTrue(
                  after.text().contains("Second &amp; last.")
                      || after.text().contains("Second & last."));
            });
    assertTrue(files >= 5, files + " files have EULAs");
  }

  private static java.util.stream.Stream<Property> properties(Envelope envelope) {
    return envelope.allContents().stream()
        .flatMap(content -> content.sections(ProductSection.class).stream())
        .flatMap(section -> section.properties().stream());
  }

  private interface Check {
    void accept(Snapshot before, Snapshot after);
  }

  /** Carries out an edit wherever it applies, checks it, undoes it; the number of files. */
  private static int inEach(Function<Envelope, Optional<Edit>> edits, Check check)
      throws IOException {
    int files = 0;
    for (Path file : Corpus.descriptors()) {
      byte[] bytes = Files.readAllBytes(file);
      Snapshot before = Snapshot.of(bytes);
      Optional<Edit> edit = before.envelope().flatMap(edits);
      if (edit.isPresent()) {
        files++;
        OvfDocument document = new OvfDocument(before);
        document.apply(edit.get());
        Snapshot after = document.current();
        try {
          assertTrue(document.isDirty(), "nothing changed");
          Snapshot reread = Snapshot.of(after.bytes());
          assertTrue(reread.fault().isEmpty(), "no longer well-formed");
          assertEquals(after.text(), reread.text());
          check.accept(before, after);
          document.undo();
          assertFalse(document.isDirty());
          assertArrayEquals(bytes, document.current().bytes());
        } catch (AssertionError e) {
          throw new AssertionError(file + ": " + e.getMessage(), e);
        }
      }
    }
    return files;
  }

  /** The number of lines between the first and the last difference, by longest common parts. */
  private static int changedLines(String before, String after) {
    List<String> a = before.lines().toList();
    List<String> b = after.lines().toList();
    assertEquals(a.size(), b.size(), "the number of lines");
    int changed = 0;
    for (int i = 0; i < a.size(); i++) {
      changed += a.get(i).equals(b.get(i)) ? 0 : 1;
    }
    return changed;
  }

  private static Optional<EulaSection> firstEula(Envelope envelope) {
    return envelope.allContents().stream()
        .flatMap(content -> content.sections(EulaSection.class).stream())
        .filter(eula -> eula.license() != null)
        .findFirst();
  }

  /** What stands in {@code after} between the common start and the common end. */
  private static String middle(String before, String after) {
    int start = commonStart(before, after);
    return after.substring(start, after.length() - commonEnd(before, after, start));
  }

  private static int commonStart(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int commonEnd(String a, String b, int start) {
    int i = 0;
    int limit = Math.min(a.length(), b.length()) - start;
    while (i < limit && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i;
  }
}
