package ovation.packaging.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.packaging.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(name = "rules", description = "Lists every rule, or explains one.")
final class RulesCommand extends OvationCommand {

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code of one rule, such as R-06.")
  private @Nullable String code;

  @Option(names = "--json", description = "Print one JSON document: ovation/rules/1.")
  private boolean json;

  @Override
  public Integer call() throws OutputException {
    List<RuleText> rules = rules();
    if (json) {
      JsonDocument.write(
          terminal(),
          "ovation/rules/1",
          document -> document.list("rules", rules, rule -> write(document, rule)));
    } else if (code == null) {
      rules.forEach(this::line);
    } else {
      rules.forEach(this::page);
    }
    return ExitStatus.DONE;
  }

  private List<RuleText> rules() {
    String wanted = code;
    if (wanted == null) {
      return RuleText.all();
    }
    return List.of(
        RuleText.of(wanted)
            .orElseThrow(() ->
                new UsageException(
                    "There is no rule " + wanted + "; “ovation rules” lists them.")));
  }

  private void line(RuleText rule) {
    String severity = rule.severity().label();
    terminal()
        .line(rule.code() + "  " + severity + " ".repeat(9 - severity.length()) + rule.title());
  }

  private void page(RuleText rule) {
    terminal().line(rule.code() + "  " + rule.title());
    terminal().line(rule.severity().label() + ", " + rule.clause());
    terminal().line("");
    terminal().line(rule.explanation());
  }

  private static void write(JsonDocument document, RuleText rule) {
    document.text("code", rule.code());
    document.text("severity", rule.severity().label());
    document.text("title", rule.title());
    document.text("clause", rule.clause());
    document.text("explanation", rule.explanation());
  }
}
