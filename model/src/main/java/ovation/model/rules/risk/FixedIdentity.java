package ovation.model.rules.risk;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.vendor.Risk;
import ovation.model.vendor.Setting;

/** No machine's identity is copied. */
public final class FixedIdentity extends DescribedRule {

  private static final Pattern MAC = Pattern.compile("[0-9A-Fa-f]{2}(?:[:-]?[0-9A-Fa-f]{2}){5}");

  /** The rule. */
  public FixedIdentity() {
    super(
        "U-09",
        Severity.WARNING,
        Reach.OWNER,
        "No machine's identity is copied",
        "DSP0243 2.1.1 §8.3",
        """
        A MAC address, UUID or serial number tells one machine from all others. Written into a
        package it is the same on every appliance made of it: two of them disturb each other on the
        network, and licences and management mix them up.

        Take it out; the product that deploys the appliance makes a new one.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        boolean adapter =
            ResourceType.of(item.resourceType()).filter(ResourceType::isNetworkAdapter).isPresent();
        String address = item.address();
        if (adapter && address != null && MAC.matcher(address.strip()).matches()) {
          Sentence message =
              Sentence.of("{0} has a fixed MAC address: {1}.", Wording.name(item), quoted(address));
          Fix fix =
              Fix.choice(
                  HardwareEdits.setProperty(
                      Sentence.of("Remove the MAC address"), item, "Address", null));
          problems.accept(problem(context.at(item, "Address"), message, fix));
        }
      }
    }
    for (PlacedSetting placed : PlacedSetting.all(context)) {
      Setting setting = placed.setting();
      String value = setting.value();
      if (value != null
          && !value.isEmpty()
          && !Placeholder.isIn(value)
          && setting.risk() == Risk.IDENTITY) {
        Sentence message =
            Sentence.of(
                "The setting {0} copies an identity: {1}.", quoted(setting.key()), quoted(value));
        problems.accept(problem(placed.place(context), message, placed.removal()));
      }
    }
  }
}
