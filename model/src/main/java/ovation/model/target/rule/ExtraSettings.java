package ovation.model.target.rule;

import java.util.List;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.Topic;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;
import ovation.model.vendor.Setting;

/** The platform takes the raw settings along. */
final class ExtraSettings extends TargetRule {

  ExtraSettings() {
    super(
        "T-26",
        Severity.WARNING,
        "The target takes the extra settings along",
        """
        vmw:ExtraConfig holds lines of VMware's machine file. vSphere asks the deployer to accept
        those that are not on its list, and tools leave them out unless told otherwise; other
        products ignore all of them.

        Remove the settings that the appliance works without.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    Support said = objection(on.target().support(Topic.FEATURE, "extra-config")).orElse(null);
    List<Setting> settings = system.extraConfigs();
    if (said != null && !settings.isEmpty()) {
      Setting first = settings.getFirst();
      object(
          on,
          said,
          on.at(first.element(), "key"),
          Sentence.of(
              "the system has {0} that need the deployer's consent, such as {1}",
              Sentence.count(settings.size(), "{0} extra setting", "{0} extra settings"),
              Wording.quoted(first.key())));
    }
  }
}
