package ovation.model.rules.risk;

import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingKind;

/** Extra settings are ones that somebody knows. */
public final class UnknownSettings extends DescribedRule {

  /** The rule. */
  public UnknownSettings() {
    super(
        "U-03",
        Severity.INFO,
        Reach.OWNER,
        "Extra settings are known ones",
        "DSP0243 2.1.1 §7.3",
        """
        vmw:ExtraConfig goes into the machine's configuration file as it is. vSphere warns of every
        such package and passes over keys that it does not allow; with ovf:required="true" it
        refuses the package instead. What an unknown key does, only its author can tell.

        Remove keys that nothing needs, and mark the others with ovf:required="false".
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (PlacedSetting placed : PlacedSetting.all(context)) {
      Setting setting = placed.setting();
      boolean unknown =
          setting.kind() == SettingKind.EXTRA_CONFIG
              && setting.meaning().isEmpty()
              && !Placeholder.isIn(setting.key());
      if (unknown) {
        Sentence message =
            setting.required()
                ? Sentence.of(
                    "{0} is required, but nobody here knows it; an importer may refuse.",
                    placed.name())
                : Sentence.of(
                    "{0} is not known; it goes into the machine's configuration as is.",
                    placed.name());
        Severity rated = setting.required() ? Severity.WARNING : severity();
        problems.accept(problem(rated, placed.place(context), message, placed.removal()));
      }
    }
  }
}
