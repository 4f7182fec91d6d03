package ovation.model.target.rule;

import ovation.model.envelope.HardwareItem;
import ovation.model.rules.Place;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Limit;
import ovation.model.target.Quantity;
import ovation.model.target.TargetPlatform;
import ovation.model.target.need.Amount;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;

/** A rule about the most of something that a platform gives one system. */
abstract class LimitRule extends TargetRule {

  LimitRule(String code, Severity severity, String title, String explanation) {
    super(code, severity, title, explanation);
  }

  /**
   * Compares what a system asks for with a limit.
   *
   * @param what what is counted, in the plural: {@code virtual CPUs}
   */
  final void compare(SystemNeeds system, Quantity quantity, String what, Judgement on) {
    for (HardwareNeeds hardware : system.hardware()) {
      Amount asked = hardware.amount(quantity);
      if (asked.value() == 0) {
        continue;
      }
      TargetPlatform target = on.target();
      int version = hardware.hardwareVersion().orElse(Integer.MAX_VALUE);
      Limit limit = target.limit(quantity, version).orElse(null);
      long most = limit == null ? Long.MAX_VALUE : limit.most().orElse(Long.MAX_VALUE);
      if (limit == null || asked.value() <= most) {
        continue;
      }
      HardwareItem item = asked.item();
      Place place = item == null ? on.at(hardware.section()) : on.at(item);
      report(on, limit.verdict(), limit, place, message(system, asked, quantity, limit, what, on));
    }
  }

  private static String message(
      SystemNeeds system, Amount asked, Quantity quantity, Limit limit, String what, Judgement on) {
    String given = quantity.format(limit.most().orElse(0L));
    String wanted = quantity.format(asked.value());
    String option = asked.option() == null ? "" : " with option " + Wording.quoted(asked.option());
    String hardware = limit.from() == 0 ? "" : " from vmx-" + limit.from() + " on";
    String which =
        on.target().limits(quantity).size() > 1 && limit.from() == 0
            ? " at its hardware version"
            : hardware;
    return on.target().name()
        + " gives a system at most "
        + given
        + " "
        + what
        + which
        + "; "
        + Wording.name(system.system())
        + " asks for "
        + wanted
        + option
        + ".";
  }
}
