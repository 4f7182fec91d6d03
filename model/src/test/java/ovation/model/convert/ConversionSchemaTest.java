package ovation.model.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.model.Corpus;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;

/** What was valid is valid in the other version, by the schemas of the DMTF. */
class ConversionSchemaTest {

  @TempDir private Path folder;

  @Test
  void whatVersion2AddsGoesAwayCleanly() throws IOException {
    Schemas.assertValid(Descriptors.VERSION_2, "2.0.1");
    Schemas.assertValid(converted(Descriptors.VERSION_2, OvfVersion.V1).text(), "1.1.1");
  }

  @Test
  void theDraftBecomesValid() throws IOException {
    String standard =
        Descriptors.DRAFT.replaceFirst("(?s)<Section ovf:protocols.*?</Section>\n", "");
    Schemas.assertValid(converted(standard, OvfVersion.V1).text(), "1.1.1");
    Schemas.assertValid(converted(standard, OvfVersion.V2).text(), "2.0.1");
  }

  private static Snapshot converted(String text, OvfVersion target) {
    Snapshot before = Descriptors.snapshot(text);
    return before.apply(Conversions.to(target, before).edit());
  }

  @Test
  void realDescriptorsStayValid() throws IOException {
    List<Path> sources = new ArrayList<>();
    List<Snapshot> snapshots = new ArrayList<>();
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      if (snapshot.version() == OvfVersion.V1 && snapshot.envelope().isPresent()) {
        snapshots.add(snapshot);
        sources.add(file);
      }
    }
    Set<Path> valid = Schemas.valid(sources, "1.1.1");
    assertTrue(valid.size() >= 20, valid.size() + " valid descriptors");
    List<Path> there = new ArrayList<>();
    List<Path> back = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      if (valid.contains(sources.get(i))) {
        Snapshot before = snapshots.get(i);
        Snapshot second = before.apply(Conversions.to(OvfVersion.V2, before).edit());
        Snapshot first = second.apply(Conversions.to(OvfVersion.V1, second).edit());
        there.add(Files.write(folder.resolve("2-" + sources.get(i).getFileName()), second.bytes()));
        back.add(Files.write(folder.resolve("1-" + sources.get(i).getFileName()), first.bytes()));
      }
    }
    assertEquals(new TreeSet<>(there), new TreeSet<>(Schemas.valid(there, "2.0.1")));
    assertEquals(new TreeSet<>(back), new TreeSet<>(Schemas.valid(back, "1.1.1")));
  }
}
