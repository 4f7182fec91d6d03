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
import ovation.model.text.Figure;
import ovation.model.text.Sentence;

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
  final void compare(SystemNeeds system, Quantity quantity, Sentence what, Judgement on) {
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

  private static Sentence message(
      SystemNeeds system,
      Amount asked,
      Quantity quantity,
      Limit limit,
      Sentence what,
      Judgement on) {
    Figure most = quantity.figure(limit.most().orElse(0L));
    boolean byVersion = on.target().limits(quantity).size() > 1 && limit.from() == 0;
    Sentence given =
        Sentence.of("{0} gives a system at most {1} {2}", on.target().name(), most, what);
    Sentence where =
        byVersion
            ? Sentence.of("{0} at its hardware version", given)
            : limit.from() == 0 ? given : Sentence.of("{0} from vmx-{1} on", given, limit.from());
    Sentence name = Wording.name(system.system());
    Figure wanted = quantity.figure(asked.value());
    return asked.option() == null
        ? Sentence.of("{0}; {1} asks for {2}.", where, name, wanted)
        : Sentence.of(
            "{0}; {1} asks for {2} with option {3}.",
            where, name, wanted, Wording.quoted(asked.option()));
  }
}
