package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;

/**
 * What xmllint says about mended descriptors by the schema of DSP8023. Vendors' sections in the
 * Envelope are never valid by it, although the text of the standard allows them.
 */
class FixSchemaTest {

  private static final RuleCase.Held FILES = new RuleCase.Held();

  /** A mended sample. */
  private record Mended(String sample, Snapshot snapshot) {
    boolean isComplete() {
      return Inspection.problems(snapshot, FILES).isEmpty();
    }
  }

  @Test
  void mendedSamplesAreValid() throws IOException {
    assertEquals(Map.of(), blamed(OvfVersion.V1, "1.1.1"));
  }

  @Test
  void mendedSamplesOfTheSecondVersionAreValid() throws IOException {
    assertEquals(Map.of(), blamed(OvfVersion.V2, "2.0.1"));
  }

  /** Mended samples that are not valid although they were, or although nothing is wrong. */
  private static Map<String, String> blamed(OvfVersion version, String schema) throws IOException {
    Map<String, byte[]> before = new LinkedHashMap<>();
    Map<String, Mended> after = new LinkedHashMap<>();
    for (RuleCase test : RuleCases.all()) {
      Snapshot broken = test.brokenSnapshot();
      if (broken.version() == version) {
        String sample = before.size() + " " + test;
        before.put(sample, broken.bytes());
        for (Fix fix : test.own(Inspection.problems(broken, FILES)).getFirst().fixes()) {
          Snapshot mended = broken.apply(fix.edit());
          after.put(sample + ": " + fix.label().text(), new Mended(sample, mended));
        }
        Snapshot safe = Repair.safely(broken, FILES, Purpose.EDITING, Set.of()).after();
        after.put(sample + ": all safe fixes", new Mended(sample, safe));
      }
    }
    Map<String, byte[]> mended = new LinkedHashMap<>();
    after.forEach((name, result) -> mended.put(name, result.snapshot().bytes()));
    Map<String, String> brokenBefore = Schemas.invalid(before, schema);
    Map<String, String> blamed = new LinkedHashMap<>(Schemas.invalid(mended, schema));
    blamed
        .keySet()
        .removeIf(name -> {
          Mended result = Objects.requireNonNull(after.get(name));
          boolean wasValid = !brokenBefore.containsKey(result.sample());
          boolean vendor = result.snapshot().text().contains("vbox:") || name.contains(" X-");
          return !wasValid && (vendor || !result.isComplete());
        });
    assertTrue(after.size() > 30, "only " + after.size());
    return blamed;
  }
}
