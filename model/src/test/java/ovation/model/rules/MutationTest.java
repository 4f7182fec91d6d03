package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;

/**
 * Changes the sample by chance, always by the same chance: attributes and elements are dropped,
 * doubled or renamed, quotes and brackets lost. No rule may stumble over it.
 */
class MutationTest {

  private static final int MUTATIONS = 600;
  private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+='[^']*'");
  private static final Pattern LEAF = Pattern.compile("<([\\w:]+)[^<>]*>[^<>]*</\\1>");
  private static final Pattern EMPTY = Pattern.compile("<[\\w:]+ [^<>]*/>");
  private static final Pattern NAME = Pattern.compile("(?<=<)(?:\\w+:)?[A-Z]\\w+");
  private static final Pattern VALUE = Pattern.compile("(?<==')[^']*(?=')|(?<=>)[^<>]+(?=</)");
  private static final Pattern MARKUP = Pattern.compile("[<>'/=]");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "-1",
          "0",
          "99999999999999999999999",
          "${x}",
          "${",
          "@@X@@",
          "é\u202e",
          "a b",
          "../../etc/passwd",
          "C:\\x",
          "%",
          "/",
          "ovf:/disk/",
          "byte * 2^99",
          "NaN",
          "true",
          "]]");

  @Test
  void noRuleStumbles() {
    for (int seed = 0; seed < MUTATIONS; seed++) {
      Random chance = new Random(seed);
      String text = Samples.GOOD;
      for (int times = 1 + chance.nextInt(3); times > 0; times--) {
        text = mutated(text, chance);
      }
      judge(text, "seed " + seed);
    }
  }

  private static String mutated(String text, Random chance) {
    return switch (chance.nextInt(8)) {
      case 0 -> replaced(text, ATTRIBUTE, chance, "");
      case 1 -> replaced(text, LEAF, chance, "");
      case 2 -> replaced(text, EMPTY, chance, "");
      case 3 -> doubled(text, chance.nextBoolean() ? LEAF : EMPTY, chance);
      case 4 -> replaced(text, NAME, chance, chance.nextBoolean() ? "Renamed" : "vmw:Other");
      case 5 -> moved(text, chance);
      case 6 -> chance.nextInt(4) == 0 ? replaced(text, MARKUP, chance, "") : text;
      default -> replaced(text, VALUE, chance, VALUES.get(chance.nextInt(VALUES.size())));
    };
  }

  private static MatchResult any(String text, Pattern pattern, Random chance) {
    List<MatchResult> all = pattern.matcher(text).results().toList();
    return all.get(chance.nextInt(all.size()));
  }

  private static String replaced(String text, Pattern pattern, Random chance, String by) {
    MatchResult at = any(text, pattern, chance);
    return text.substring(0, at.start()) + by + text.substring(at.end());
  }

  private static String doubled(String text, Pattern pattern, Random chance) {
    MatchResult at = any(text, pattern, chance);
    return text.substring(0, at.end()) + at.group() + text.substring(at.end());
  }

  private static String moved(String text, Random chance) {
    MatchResult from = any(text, LEAF, chance);
    String without = text.substring(0, from.start()) + text.substring(from.end());
    MatchResult to = any(without, LEAF, chance);
    return without.substring(0, to.start()) + from.group() + without.substring(to.start());
  }

  private static void judge(String text, String seed) {
    Snapshot snapshot = Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
    long lines = text.lines().count();
    for (Purpose purpose : Purpose.values()) {
      for (Problem problem : Inspection.problems(snapshot, new RuleCase.Held(), purpose)) {
        assertFalse(problem.message().text().isBlank(), seed);
        assertTrue(problem.message().text().length() < 400, seed + " " + problem.message().text());
        assertEquals(
            1, problem.message().text().lines().count(), seed + " " + problem.message().text());
        Position position = problem.place().position(snapshot);
        assertTrue(position.line() >= 1 && position.line() <= lines, seed + " " + problem);
        assertTrue(position.column() >= 1, seed + " " + problem);
      }
    }
  }

  @Test
  void whatIsRequiredIsMissed() {
    List<String> unnoticed = new ArrayList<>();
    for (String required :
        List.of(
            " ovf:id='file1'",
            " ovf:href='disk1.vmdk'",
            " ovf:diskId='d2'",
            " ovf:capacity='4096'",
            " ovf:name='WAN'",
            " ovf:id='large'",
            " ovf:id='site'",
            " ovf:id='db'",
            " ovf:id='101'",
            " ovf:key='domain'",
            " ovf:type='uint16'",
            " ovf:order='2'",
            " ovf:msgid='licence'>Sei",
            " ovf:value='8'",
            "<Label>Small</Label>",
            "<License ovf:msgid='licence'>Be good.</License>",
            "<Annotation>A note.</Annotation>",
            "<vssd:ElementName>Hardware family</vssd:ElementName>",
            "<vssd:InstanceID>0</vssd:InstanceID>",
            "<rasd:ElementName>Disk 1</rasd:ElementName>",
            "<rasd:InstanceID>4</rasd:InstanceID>",
            "<rasd:ResourceType>10</rasd:ResourceType>")) {
      String kept = required.endsWith(">Sei") ? ">Sei" : "";
      int at = Samples.GOOD.indexOf(required);
      assertTrue(at > 0, required);
      String text =
          Samples.GOOD.substring(0, at) + kept + Samples.GOOD.substring(at + required.length());
      unnoticedIn(text, required, unnoticed);
    }
    for (MatchResult info :
        Pattern.compile("<Info>[^<]*</Info>").matcher(Samples.GOOD).results().toList()) {
      String text = Samples.GOOD.substring(0, info.start()) + Samples.GOOD.substring(info.end());
      unnoticedIn(text, info.group() + " at " + info.start(), unnoticed);
    }
    assertEquals(List.of(), unnoticed);
  }

  private static void unnoticedIn(String text, String what, List<String> unnoticed) {
    Snapshot snapshot = Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
    if (Inspection.problems(snapshot, new RuleCase.Held()).stream()
        .noneMatch(problem -> problem.severity().isAtLeast(Severity.WARNING))) {
      unnoticed.add(what);
    }
  }
}
