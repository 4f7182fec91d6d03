package ovation.app.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.app.text.Texts;
import ovation.app.ui.Registry;
import ovation.model.document.Snapshot;

class MeaningsTest {
  private final Snapshot registry;

  MeaningsTest() throws Exception {
    registry = Snapshot.of(Registry.bytes());
  }

  private Optional<Meaning> at(Texts texts, String before, String text) {
    int from = registry.text().indexOf(before);
    return new Meanings(texts).at(registry, registry.text().indexOf(text, from) + 1);
  }

  private Meaning english(String before, String text) {
    return at(Texts.in(Locale.ENGLISH), before, text).orElseThrow();
  }

  @Test
  void elementsAndAttributesAreExplainedWithTheirClause() {
    Meaning section = english("<NetworkSection", "NetworkSection");
    assertEquals("NetworkSection", section.name());
    assertEquals("DSP0243 2.1.1 §9.2", section.clause());
    Meaning attribute = english("<Disk ", "ovf:capacity=");
    assertEquals("ovf:capacity", attribute.name());
    assertTrue(attribute.text().startsWith("Size of the disk"));
    assertEquals("DSP0243 2.1.1 §9.1", attribute.clause());
    assertEquals("rasd:Parent", english("<rasd:Parent", "rasd:Parent").name());
    assertEquals("DSP0243 2.1.1 §8.3", english("<rasd:Parent", "rasd:Parent").clause());
    assertEquals("Property", english("</Property", "/Property").name());
  }

  @Test
  void germanHasItsOwnWords() {
    Meaning section =
        at(Texts.in(Locale.GERMAN), "<NetworkSection", "NetworkSection").orElseThrow();
    assertEquals("Die Netzwerke, mit denen Adapter verbunden sind.", section.text());
  }

  @Test
  void textAndDeclarationsAreNotExplained() {
    assertFalse(at(Texts.in(Locale.ENGLISH), "<Info>Disks", "Disks").isPresent());
    assertFalse(at(Texts.in(Locale.ENGLISH), "<Envelope", "xmlns:ovf").isPresent());
  }

  @Test
  void vendorsWordsAreExplainedWithoutAClause() {
    Meaning config = english("<vmw:Config", "vmw:Config");
    assertEquals("vmw:Config", config.name());
    assertEquals("VMware: a setting of the system or device.", config.text());
    assertEquals("", config.clause());
    Meaning key = english("<vmw:Config", "vmw:key");
    assertEquals("VMware: name of the setting, such as firmware.", key.text());
  }
}
