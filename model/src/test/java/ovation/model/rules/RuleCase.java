package ovation.model.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;

/**
 * A change of {@link Samples#GOOD}, or of another sample, that breaks one rule, and one beside it
 * that just keeps it.
 *
 * @param code the rule
 * @param severity what it is rated
 * @param broken pieces of text and their replacements, in turn
 * @param kept the same for the descriptor that keeps the rule; empty for the sample as it is
 * @param alongside codes that the break entails
 * @param detail the attribute or child that the problem names; null for any
 * @param sample the descriptor that is changed
 */
record RuleCase(
    String code,
    Severity severity,
    List<String> broken,
    List<String> kept,
    Set<String> alongside,
    @Nullable String detail,
    String sample) {

  static RuleCase error(String code, String... broken) {
    return new RuleCase(
        code, Severity.ERROR, List.of(broken), List.of(), Set.of(), null, Samples.GOOD);
  }

  static RuleCase warning(String code, String... broken) {
    return new RuleCase(
        code, Severity.WARNING, List.of(broken), List.of(), Set.of(), null, Samples.GOOD);
  }

  static RuleCase info(String code, String... broken) {
    return new RuleCase(
        code, Severity.INFO, List.of(broken), List.of(), Set.of(), null, Samples.GOOD);
  }

  RuleCase keeps(String... pieces) {
    return new RuleCase(code, severity, broken, List.of(pieces), alongside, detail, sample);
  }

  RuleCase with(String... codes) {
    return new RuleCase(code, severity, broken, kept, Set.of(codes), detail, sample);
  }

  RuleCase at(String name) {
    return new RuleCase(code, severity, broken, kept, alongside, name, sample);
  }

  /** The same of another sample. */
  RuleCase of(String other) {
    return new RuleCase(code, severity, broken, kept, alongside, detail, other);
  }

  Snapshot brokenSnapshot() {
    return snapshot(broken);
  }

  Snapshot keptSnapshot() {
    return snapshot(kept);
  }

  private Snapshot snapshot(List<String> pieces) {
    String text = sample;
    for (int i = 0; i < pieces.size(); i += 2) {
      int at = text.indexOf(pieces.get(i));
      if (at < 0) {
        throw new IllegalArgumentException("Not in the sample: " + pieces.get(i));
      }
      text =
          text.substring(0, at) + pieces.get(i + 1) + text.substring(at + pieces.get(i).length());
    }
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Set<String> codes(List<Problem> problems) {
    Set<String> codes = new TreeSet<>();
    problems.forEach(problem -> codes.add(problem.code()));
    return codes;
  }

  /** The files of the sample, as its package holds them. */
  static final class Held implements PackageFiles {
    private final Map<String, Long> sizes =
        Map.of(
            "site.ovf", 1L,
            "disk1.vmdk", 1000L,
            "disk2.vmdk.000000000", 1024L,
            "disk2.vmdk.000000001", 976L,
            "icon.png", 10L,
            "texts.xml", 100L,
            "shared.vmdk", 500L,
            "setup.sh", 20L);
    private final Map<String, String> contents =
        Map.of(
            "disk1.vmdk", "KDMV",
            "shared.vmdk", "\u001f\u008b",
            "icon.png", "\u0089PNG",
            "setup.sh", "#!/bin/sh",
            "texts.xml",
                """
                <Strings xmlns='http://schemas.dmtf.org/ovf/envelope/2'
                    xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/2' xml:lang='fr'>
                  <Msg ovf:msgid='licence'>Soyez sage.</Msg>
                  <Msg ovf:msgid='note' ovf:fileRef='script'/>
                </Strings>
                """);

    @Override
    public Optional<Long> size(String href) {
      return Optional.ofNullable(sizes.get(href));
    }

    @Override
    public Optional<byte[]> content(String href, int limit) {
      return Optional.ofNullable(contents.get(href))
          .map(text ->
              Arrays.copyOf(
                  text.getBytes(StandardCharsets.ISO_8859_1), Math.min(limit, text.length())));
    }

    @Override
    public Set<String> names() {
      return sizes.keySet();
    }
  }

  /** All problems of a broken sample except the ones that are expected beside it. */
  List<Problem> own(List<Problem> problems) {
    List<Problem> own = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.code().equals(code)) {
        own.add(problem);
      }
    }
    return own;
  }

  @Override
  public String toString() {
    return code + " " + broken;
  }
}
