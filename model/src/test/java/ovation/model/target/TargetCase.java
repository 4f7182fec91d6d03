package ovation.model.target;

import java.util.List;

/**
 * A change of {@link Appliance#GOOD} that a platform objects to by one rule alone, and one beside
 * it that it takes.
 *
 * @param code the rule
 * @param target the platform
 * @param verdict how it takes the change
 * @param words a part of the message
 * @param broken pieces of text and their replacements, in turn
 * @param kept the same for a change that it takes
 * @param brokenFacts what the package tells in the first case
 * @param keptFacts what it tells in the second
 */
record TargetCase(
    String code,
    String target,
    Verdict verdict,
    String words,
    List<String> broken,
    List<String> kept,
    PackageFacts brokenFacts,
    PackageFacts keptFacts) {

  static TargetCase refused(String code, String target, String words, String... broken) {
    return new TargetCase(
        code,
        target,
        Verdict.REFUSED,
        words,
        List.of(broken),
        List.of(),
        PackageFacts.NONE,
        PackageFacts.NONE);
  }

  static TargetCase warned(String code, String target, String words, String... broken) {
    return new TargetCase(
        code,
        target,
        Verdict.WARNINGS,
        words,
        List.of(broken),
        List.of(),
        PackageFacts.NONE,
        PackageFacts.NONE);
  }

  TargetCase keeps(String... replacements) {
    return new TargetCase(
        code, target, verdict, words, broken, List.of(replacements), brokenFacts, keptFacts);
  }

  TargetCase told(PackageFacts bad, PackageFacts good) {
    return new TargetCase(code, target, verdict, words, broken, kept, bad, good);
  }

  @Override
  public String toString() {
    return code + " on " + target + ": " + words;
  }
}
