package ovation.model.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;

/** The tree alone names the same files as the typed view. */
class ReferencedHrefsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://schemas.dmtf.org/ovf/envelope/1",
        "http://schemas.dmtf.org/ovf/envelope/2",
        "http://www.vmware.com/schema/ovf/1/envelope"
      })
  void namesWhatTheViewNames(String namespace) {
    Snapshot snapshot =
        snapshot(
            """
            <o:Envelope xmlns:o="%s" xmlns:vmw="http://www.vmware.com/schema/ovf"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <o:References><!-- two of them -->
                <o:File o:id="a" o:href="a &amp; b.vmdk"/>
                <File o:id="b" href="plain.vmdk"/>
                <o:File o:id="c" o:href="qualified.vmdk" href="not this"/>
                <o:File o:id="d" o:href=" "/>
                <o:File o:id="e"/>
                <o:File o:id="f" o:href="nil.vmdk" xsi:nil="true"/>
                <vmw:File o:id="g" o:href="foreign.vmdk"/>
                <o:File o:id="h" vmw:href="foreign.vmdk"/>
              </o:References>
              <o:References><o:File o:id="i" o:href="http://example.org/i.iso"/></o:References>
              <o:DiskSection><o:Info/><o:File o:href="elsewhere.vmdk"/></o:DiskSection>
            </o:Envelope>
            """
                .formatted(namespace));
    List<String> hrefs = ReferencedHrefs.of(snapshot.root().orElseThrow());
    assertEquals(
        List.of("a & b.vmdk", "plain.vmdk", "qualified.vmdk", "http://example.org/i.iso"), hrefs);
    assertEquals(viewed(snapshot), hrefs);
  }

  @Test
  void namesNothingOfAnotherDocument() {
    Snapshot other =
        snapshot(
            "<Envelope xmlns='urn:other'><References><File href='a'/></References></Envelope>");
    assertEquals(List.of(), ReferencedHrefs.of(other.root().orElseThrow()));
  }

  @Test
  void namesTheFilesOfRealDescriptors() throws IOException {
    int compared = 0;
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      if (snapshot.envelope().isPresent()) {
        List<String> hrefs = ReferencedHrefs.of(snapshot.root().orElseThrow());
        assertEquals(viewed(snapshot), hrefs, file.toString());
        compared += hrefs.size();
      }
    }
    assertTrue(compared > 100, "only " + compared + " files");
  }

  private static Snapshot snapshot(String text) {
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> viewed(Snapshot snapshot) {
    return snapshot.envelope().orElseThrow().files().stream()
        .map(file -> file.href() == null ? "" : file.href())
        .filter(href -> !href.isBlank())
        .toList();
  }
}
