package ovation.model.rules.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.Namespaces;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;
import ovation.model.vendor.Risk;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingMeaning;
import ovation.model.vendor.ValueType;
import ovation.model.xml.SetAttribute;

/** No setting opens a way into or out of the guest. */
public final class OpenChannels extends DescribedRule {

  /** The rule. */
  public OpenChannels() {
    super(
        "U-02",
        Severity.WARNING,
        Reach.OWNER,
        "No setting opens a way into or out of the guest",
        "DSP0243 2.1.1 §7.3",
        """
        Copy and paste, shared folders, a screen on the network, unrestricted talk between machines:
        each lets data pass by the firewall, and somebody in the guest may reach the host or its
        neighbours. VMware's own defaults keep these ways closed.

        Close the way, unless the appliance cannot work without it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (PlacedSetting placed : PlacedSetting.all(context)) {
      Setting setting = placed.setting();
      if (setting.risk() != Risk.CHANNEL) {
        continue;
      }
      Optional<SettingMeaning> meaning = setting.meaning();
      Sentence message =
          Sentence.of(
              "{0} opens a way into or out of the guest: {1}.",
              placed.name(), Sentence.whole(meaning.map(SettingMeaning::title).orElse("")));
      List<Fix> fixes = new ArrayList<>();
      meaning
          .filter(known -> known.type().kind() == ValueType.Kind.FLAG)
          .map(SettingMeaning::riskyValue)
          .ifPresent(risky -> fixes.add(close(setting, risky)));
      fixes.add(placed.removal());
      problems.accept(problem(placed.place(context), message, fixes.toArray(Fix[]::new)));
    }
  }

  private static Fix close(Setting setting, String riskyValue) {
    String closed = riskyValue.equals("true") ? "false" : "true";
    Sentence label = Sentence.of("Set it to {0}", new Quoted(closed));
    return Fix.choice(
        new SetAttribute(label, setting.element().key(), Namespaces.VMW, "value", closed));
  }
}
