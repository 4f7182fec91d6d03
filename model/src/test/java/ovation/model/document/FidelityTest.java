package ovation.model.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.model.Corpus;

/** Reading and writing without an edit keeps every byte of every real descriptor. */
class FidelityTest {

  @Test
  void everyRealDescriptorSurvivesToTheByte() throws IOException {
    List<Path> descriptors = Corpus.descriptors();
    List<String> broken = new ArrayList<>();
    int envelopes = 0;
    for (Path file : descriptors) {
      byte[] bytes = Files.readAllBytes(file);
      Snapshot snapshot = Snapshot.of(bytes);
      assertArrayEquals(bytes, snapshot.bytes(), file.toString());
      if (snapshot.fault().isPresent()) {
        broken.add(file.getFileName() + " " + snapshot.fault().get());
      } else {
        byte[] written = snapshot.encoding().encode(snapshot.document().orElseThrow().text());
        assertArrayEquals(bytes, written, file.toString());
        envelopes += snapshot.envelope().isPresent() ? 1 : 0;
      }
    }
    assertTrue(descriptors.size() > 100);
    assertEquals(8, broken.size(), String.join("\n", broken));
    assertEquals(110, envelopes);
  }
}
