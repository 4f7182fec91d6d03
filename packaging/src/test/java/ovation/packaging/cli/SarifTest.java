package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A SARIF log is built as OASIS SARIF 2.1.0 says: every reference in it leads somewhere. */
class SarifTest {

  private static final Set<String> LEVELS = Set.of("error", "warning", "note");

  @TempDir Path folder;

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    Path archive = new Workshop(folder).archive();
    Path odd = Files.createDirectory(folder.resolve("a b%c:d"));
    Path descriptor = odd.resolve("ä [1].ovf");
    Files.writeString(descriptor, faulty("x.vmdk"));
    CliRun run =
        CliRun.ovation(
                "validate", archive, descriptor, folder.resolve("web.ovf"), "--format", "sarif")
            .ended(1);
    Map<?, ?> log = run.json();
    assertEquals("2.1.0", log.get("version"));
    assertTrue(String.valueOf(log.get("$schema")).endsWith("sarif-2.1.0.json"));
    assertEquals(1, run.list("runs").size());
    Map<?, ?> only = run.list("runs").getFirst();
    assertEquals("utf16CodeUnits", only.get("columnKind"));
    assertEquals(true, CliRun.first(only, "invocations").get("executionSuccessful"));
    Map<?, ?> base = object(object(only, "originalUriBaseIds"), "SRCROOT");
    assertTrue(String.valueOf(base.get("uri")).matches("file:///.*/"), base.toString());
    List<?> rules = list(object(object(only, "tool"), "driver"), "rules");
    rules.forEach(SarifTest::checkRule);
    List<?> artifacts = list(only, "artifacts");
    for (Object artifact : artifacts) {
      Map<?, ?> entry = (Map<?, ?>) artifact;
      URI uri = URI.create(String.valueOf(object(entry, "location").get("uri")));
      assertFalse(uri.toString().isEmpty());
      assertTrue(entry.get("parentIndex") == null || !uri.isAbsolute(), uri.toString());
    }
    Set<Object> prints = new HashSet<>();
    for (Object result : list(only, "results")) {
      checkResult((Map<?, ?>) result, rules, artifacts);
      Object print = object((Map<?, ?>) result, "partialFingerprints").get("problem/v1");
      assertTrue(prints.add(print), "Twice: " + print);
    }
    assertTrue(prints.size() > 2, run.out());
  }

  private static void checkRule(Object each) {
    Map<?, ?> rule = (Map<?, ?>) each;
    assertTrue(String.valueOf(rule.get("id")).matches("[A-Z]-[0-9]{2}"), rule.toString());
    assertTrue(String.valueOf(rule.get("name")).matches("[A-Za-z0-9]+"), rule.toString());
    for (String text : List.of("shortDescription", "fullDescription", "help")) {
      assertFalse(String.valueOf(object(rule, text).get("text")).isBlank(), text);
    }
    assertTrue(LEVELS.contains(object(rule, "defaultConfiguration").get("level")), rule.toString());
  }

  private static void checkResult(Map<?, ?> result, List<?> rules, List<?> artifacts) {
    Map<?, ?> rule = (Map<?, ?>) rules.get(number(result, "ruleIndex"));
    assertEquals(result.get("ruleId"), Objects.requireNonNull(rule).get("id"));
    assertTrue(LEVELS.contains(result.get("level")), result.toString());
    assertFalse(String.valueOf(object(result, "message").get("text")).isBlank());
    Map<?, ?> place = object(CliRun.first(result, "locations"), "physicalLocation");
    Map<?, ?> file = object(place, "artifactLocation");
    Map<?, ?> artifact = (Map<?, ?>) Objects.requireNonNull(artifacts.get(number(file, "index")));
    assertEquals(object(artifact, "location").get("uri"), file.get("uri"));
    if (place.get("region") != null) {
      assertTrue(number(object(place, "region"), "startLine") >= 1);
      assertTrue(number(object(place, "region"), "startColumn") >= 1);
    }
  }

  @Test
  void aProblemIsKnownAgainAfterItsLineMoved() throws IOException {
    Path descriptor = folder.resolve("moved.ovf");
    Files.writeString(descriptor, faulty("x.vmdk"));
    String before = print(descriptor);
    Files.writeString(descriptor, faulty("x.vmdk").replace("<References>", "\n\n<References>"));
    assertEquals(before, print(descriptor));
    Files.writeString(descriptor, faulty("y.vmdk"));
    assertFalse(before.equals(print(descriptor)));
  }

  private static String print(Path descriptor) {
    CliRun run = CliRun.ovation("validate", descriptor, "--format", "sarif").ended(1);
    for (Object each : list(run.list("runs").getFirst(), "results")) {
      Map<?, ?> result = (Map<?, ?>) each;
      if ("R-06".equals(result.get("ruleId"))) {
        return String.valueOf(object(result, "partialFingerprints").get("problem/v1"));
      }
    }
    throw new AssertionError(run.out());
  }

  private static String faulty(String href) {
    return """
    <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
      <References><File ovf:id="f" ovf:href="HREF"/></References>
      <VirtualSystem ovf:id="vm"><Info>A machine</Info></VirtualSystem>
    </Envelope>
    """
        .replace("HREF", href);
  }

  private static Map<?, ?> object(Map<?, ?> parent, String name) {
    return (Map<?, ?>) Objects.requireNonNull(parent.get(name), name);
  }

  private static List<?> list(Map<?, ?> parent, String name) {
    return (List<?>) Objects.requireNonNull(parent.get(name), name);
  }

  private static int number(Map<?, ?> parent, String name) {
    return Math.toIntExact((Long) Objects.requireNonNull(parent.get(name), name));
  }
}
