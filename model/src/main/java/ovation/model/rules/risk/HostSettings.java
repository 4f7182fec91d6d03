package ovation.model.rules.risk;

import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.vendor.Risk;
import ovation.model.vendor.SettingMeaning;

/** No setting changes how the host runs the machine. */
public final class HostSettings extends DescribedRule {

  /** The rule. */
  public HostSettings() {
    super(
        "U-01",
        Severity.WARNING,
        Reach.OWNER,
        "No setting changes how the host runs the machine",
        "DSP0243 2.1.1 §7.3",
        """
        VMware's settings may reach beyond the machine: they pin memory, tie processors, switch on
        debugging or let another machine look into this one's memory. A host that imports such a
        package behaves differently for everybody on it.

        Ask the maker what the setting is for; remove it, if the appliance runs without it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (PlacedSetting placed : PlacedSetting.all(context)) {
      if (placed.item() == null && placed.setting().risk() == Risk.HOST) {
        Sentence title =
            Sentence.whole(placed.setting().meaning().map(SettingMeaning::title).orElse(""));
        Sentence message =
            Sentence.of("{0} changes how the host runs the machine: {1}.", placed.name(), title);
        problems.accept(problem(placed.place(context), message, placed.removal()));
      }
    }
  }
}
