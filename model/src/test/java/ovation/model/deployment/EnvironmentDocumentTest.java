package ovation.model.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.xml.XmlElement;

class EnvironmentDocumentTest {

  private static final Platform PLATFORM = new Platform("Test & <try>", "1", "Us", "de-AT", 60);
  private static final String NAMESPACE = "http://schemas.dmtf.org/ovf/environment/1";

  private static String document(String system) {
    DeployedProperties properties =
        Answers.to(
                DeployedProperties.of(Appliance.ENVELOPE, "big"),
                Map.of("host", "www", "ip", "10.0.0.7"),
                null)
            .properties();
    return EnvironmentDocument.of(Appliance.content(system), properties, PLATFORM);
  }

  @Test
  void isValid() throws IOException {
    for (String system : List.of("web", "db1", "extra", "tier")) {
      Schemas.assertValidEnvironment(document(system));
    }
  }

  @Test
  void tellsASystemAboutItselfAndItsSiblings() {
    XmlElement root =
        Snapshot.of(document("web").getBytes(StandardCharsets.UTF_8)).root().orElseThrow();
    assertEquals("web", root.attribute(NAMESPACE, "id").orElseThrow());
    List<XmlElement> parts = root.elements();
    assertEquals(
        List.of("PlatformSection", "PropertySection", "Entity", "Entity"),
        parts.stream().map(XmlElement::localName).toList());
    assertEquals(
        List.of("Test & <try>", "1", "Us", "de-AT", "60"),
        parts.getFirst().elements().stream().map(XmlElement::text).toList());
    assertTrue(values(parts.get(1)).contains("org.web.host.one=www"));
    assertTrue(values(parts.get(1)).contains("org.all.domain=example.com"));
    assertEquals("tier", parts.get(2).attribute(NAMESPACE, "id").orElseThrow());
    assertTrue(values(parts.get(2).elements().getFirst()).contains("level=<&\"\t"));
    assertEquals("extra", parts.get(3).attribute(NAMESPACE, "id").orElseThrow());
  }

  private static List<String> values(XmlElement section) {
    return section.elements().stream()
        .map(property ->
            property.attribute(NAMESPACE, "key").orElseThrow()
                + "="
                + property.attribute(NAMESPACE, "value").orElseThrow())
        .toList();
  }
}
