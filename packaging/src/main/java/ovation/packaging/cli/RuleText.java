package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ovation.model.rules.Rule;
import ovation.model.rules.RuleDescription;
import ovation.model.rules.Rules;
import ovation.model.rules.Severity;
import ovation.model.target.Portability;
import ovation.packaging.problems.PackageRule;

/**
 * A rule as it is explained, whether it is about the descriptor or the package.
 *
 * @param explanation what is wrong when it is broken, why it matters, what to do
 */
record RuleText(String code, Severity severity, String title, String clause, String explanation) {

  /** All rules in the order of their codes' groups. */
  static List<RuleText> all() {
    List<RuleText> all = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      all.add(
          new RuleText(
              rule.code(), rule.severity(), rule.title(), rule.clause(), rule.explanation()));
    }
    for (RuleDescription rule : Portability.rules()) {
      all.add(
          new RuleText(
              rule.code(), rule.severity(), rule.title(), rule.clause(), rule.explanation()));
    }
    for (PackageRule rule : PackageRule.values()) {
      all.add(
          new RuleText(
              rule.code(), rule.severity(), rule.title(), rule.clause(), rule.explanation()));
    }
    return all;
  }

  /** The rule of a code, in any letter case. */
  static Optional<RuleText> of(String code) {
    String wanted = code.toUpperCase(Locale.ROOT);
    return all().stream().filter(rule -> rule.code().equals(wanted)).findFirst();
  }
}
