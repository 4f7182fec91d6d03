package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Namespaces;
import ovation.model.hardware.Nearness;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingKind;
import ovation.model.vendor.SettingMeaning;
import ovation.model.vendor.SettingTable;
import ovation.model.xml.SetAttribute;

/** VMware's settings are spelled as VMware knows them. */
public final class SettingValues extends DescribedRule {

  private static final List<String> KEYS =
      SettingTable.all().stream()
          .filter(row -> row.kind() == SettingKind.CONFIG && !row.isPattern())
          .map(SettingMeaning::key)
          .toList();

  /** The rule. */
  public SettingValues() {
    super(
        "H-25",
        Severity.WARNING,
        Reach.OWNER,
        "VMware's settings are spelled as VMware knows them",
        "DSP0243 2.1.1 §7.3",
        """
        vmw:Config takes the names and values of VMware's programming interface: the firmware is
        "bios" or "efi", a flag is "true" or "false". What is misspelt is passed over, and the
        machine gets the default instead.

        Write the key or value in VMware's spelling.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      Setting.of(scope.section()).forEach(setting -> check(context, setting, problems));
      for (HardwareItem item : scope.items()) {
        Setting.of(item).forEach(setting -> check(context, setting, problems));
      }
    }
  }

  private void check(RuleContext context, Setting setting, Consumer<Problem> problems) {
    if (setting.kind() != SettingKind.CONFIG || Placeholder.isIn(setting.key())) {
      return;
    }
    Optional<SettingMeaning> meaning = setting.meaning();
    if (meaning.isPresent()) {
      value(context, setting, meaning.get(), problems);
    } else {
      key(context, setting, problems);
    }
  }

  private void value(
      RuleContext context, Setting setting, SettingMeaning meaning, Consumer<Problem> problems) {
    String value = setting.value();
    if (value == null || value.isEmpty() || Placeholder.isIn(value) || meaning.type().fits(value)) {
      return;
    }
    Fix[] fixes =
        meaning.type().corrected(value).stream()
            .map(right ->
                Fix.safe(
                    new SetAttribute(
                        Sentence.of("Set it to {0}", new Quoted(right)),
                        setting.element().key(),
                        Namespaces.VMW,
                        "value",
                        right)))
            .toArray(Fix[]::new);
    Sentence message =
        Sentence.of(
            "The setting {0} is {1}; {2} is expected.",
            quoted(setting.key()), quoted(value), meaning.type().expected());
    problems.accept(problem(context.at(setting.element(), "value"), message, fixes));
  }

  private void key(RuleContext context, Setting setting, Consumer<Problem> problems) {
    Nearness.nearest(setting.key(), KEYS, setting.key().length() < 8 ? 1 : 2)
        .ifPresent(meant -> {
          Fix fix =
              Fix.choice(
                  new SetAttribute(
                      Sentence.of("Correct the key"),
                      setting.element().key(),
                      Namespaces.VMW,
                      "key",
                      meant));
          Sentence message =
              Sentence.of(
                  "VMware does not know the setting {0}; {1} is meant.",
                  quoted(setting.key()), quoted(meant));
          problems.accept(problem(context.at(setting.element(), "key"), message, fix));
        });
  }
}
