package ovation.model.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ovation.model.convert.Descriptors.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfVersion;
import ovation.model.rules.Inspection;
import ovation.model.rules.Problem;
import ovation.model.rules.Severity;

/** Nothing is dropped without a word, in made descriptors and in real ones. */
class ConversionAccountTest {

  @ParameterizedTest
  @ValueSource(strings = {Descriptors.VERSION_1, Descriptors.VERSION_2, Descriptors.DRAFT})
  void everyElementAndAttributeIsAccountedFor(String text) {
    Snapshot before = snapshot(text);
    for (OvfVersion target : List.of(OvfVersion.V1, OvfVersion.V2)) {
      assertEquals(List.of(), account(before, target));
    }
  }

  private static List<String> account(Snapshot before, OvfVersion target) {
    Conversion conversion = Conversions.to(target, before);
    return Account.of(before, before.apply(conversion.edit()), conversion.losses());
  }

  @Test
  void version2ComesBackWithWhatBothCanSay() {
    Snapshot before = snapshot(Descriptors.VERSION_2);
    Snapshot there = before.apply(Conversions.to(OvfVersion.V1, before).edit());
    Conversion back = Conversions.to(OvfVersion.V2, there);
    assertEquals(List.of(), back.losses());
    Snapshot again = there.apply(back.edit());
    assertEquals(List.of(), Account.of(there, again, List.of()));
    assertEquals(there.text().replace("/ovf/envelope/1", "/ovf/envelope/2"), again.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {Descriptors.VERSION_1, Descriptors.VERSION_2, Descriptors.DRAFT})
  void noNewErrorsComeIn(String text) {
    Snapshot before = snapshot(text);
    for (OvfVersion target : List.of(OvfVersion.V1, OvfVersion.V2)) {
      Set<String> more = errors(before.apply(Conversions.to(target, before).edit()));
      more.removeAll(errors(before));
      assertEquals(Set.of(), more);
    }
  }

  @Test
  void realDescriptorsComeBackToTheByte() throws IOException {
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (Path file : Corpus.descriptors()) {
      Snapshot before = Snapshot.of(Files.readAllBytes(file));
      boolean mixed = before.text().contains("=\"" + Namespaces.OVF_2 + "\"");
      if (before.version() == OvfVersion.V1 && before.envelope().isPresent() && !mixed) {
        Snapshot there = before.apply(Conversions.to(OvfVersion.V2, before).edit());
        Conversion back = Conversions.to(OvfVersion.V1, there);
        boolean same = plain(there.apply(back.edit()).text()).equals(plain(before.text()));
        compared++;
        if (back.losses().isEmpty() && !same) {
          different.add(String.valueOf(file.getFileName()));
        }
      }
    }
    assertEquals(List.of(), different);
    assertTrue(compared >= 100, compared + " files");
  }

  /** The text without a value that 2.x wants to be told, and its hints to schemas. */
  private static String plain(String text) {
    return text.replaceFirst("ovf:version=\"[12][.]", "ovf:version=\".")
        .replace(" ovf:initialBootStopDelay=\"0\"", "")
        .replaceAll("/envelope/1/dsp8023_[.0-9]+xsd", "");
  }

  @Test
  void realDescriptorsLoseNothingInSilenceAndGainNoErrors() throws IOException {
    List<String> wrong = new ArrayList<>();
    int converted = 0;
    for (Path file : Corpus.descriptors()) {
      Snapshot before = Snapshot.of(Files.readAllBytes(file));
      if (before.envelope().isEmpty()) {
        continue;
      }
      for (OvfVersion target : List.of(OvfVersion.V1, OvfVersion.V2)) {
        account(before, target).forEach(line -> wrong.add(file.getFileName() + " " + line));
        Snapshot after = before.apply(Conversions.to(target, before).edit());
        Set<String> more = errors(Snapshot.of(after.bytes()));
        more.removeAll(errors(before));
        if (before.version() == OvfVersion.UNKNOWN) {
          more.clear(); // dialects are judged mildly for their namespace, which they lose
        }
        more.forEach(code -> wrong.add(file.getFileName() + " to " + target + " gains " + code));
        converted++;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(converted >= 200, converted + " conversions");
  }

  private static Set<String> errors(Snapshot snapshot) {
    Set<String> codes = new TreeSet<>();
    for (Problem problem : Inspection.problems(snapshot, null)) {
      if (problem.severity() == Severity.ERROR) {
        codes.add(problem.code());
      }
    }
    return codes;
  }
}
