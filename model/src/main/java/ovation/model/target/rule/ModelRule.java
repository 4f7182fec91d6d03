package ovation.model.target.rule;

import java.util.Optional;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.Fix;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.Topic;
import ovation.model.target.Verdict;
import ovation.model.target.need.DeviceKind;
import ovation.model.target.need.DeviceNeed;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** A rule about the models of one kind of device. */
abstract class ModelRule extends TargetRule {

  private final DeviceKind kind;
  private final Topic topic;

  ModelRule(String code, String title, String explanation, DeviceKind kind, Topic topic) {
    super(code, Severity.WARNING, title, explanation);
    this.kind = kind;
    this.topic = topic;
  }

  @Override
  public final void judge(SystemNeeds system, Judgement on) {
    if (on.target().statements(topic).isEmpty()) {
      return;
    }
    for (HardwareNeeds hardware : system.hardware()) {
      for (DeviceNeed device : hardware.devices()) {
        if (device.kind() == kind) {
          best(device, on).ifPresent(said -> object(device, said, on));
        }
      }
    }
  }

  /** What is said of the model that is taken best. */
  private Optional<Support> best(DeviceNeed device, Judgement on) {
    Support best = null;
    for (String model : device.models()) {
      Support said = on.target().support(topic, model).orElse(null);
      if (said == null || said.verdict() == Verdict.RUNS) {
        return Optional.empty();
      }
      if (best == null || said.verdict().compareTo(best.verdict()) < 0) {
        best = said;
      }
    }
    return Optional.ofNullable(best);
  }

  private void object(DeviceNeed device, Support said, Judgement on) {
    String model = device.device().value(HardwareItem::resourceSubType);
    Sentence asked =
        Sentence.of(
            "{0} is {1} of model {2}",
            Wording.quoted(device.device().name()), kind.label(), Wording.quoted(model));
    Verdict verdict = said.verdict();
    report(
        on,
        device.optional() && verdict == Verdict.REFUSED ? Verdict.WARNINGS : verdict,
        said,
        on.at(device.item(), "ResourceSubType"),
        sentence(on.target(), said, asked),
        fixes(device, said));
  }

  private static Fix[] fixes(DeviceNeed device, Support said) {
    String instead = said.instead();
    if (instead == null) {
      return new Fix[0];
    }
    Sentence label = Sentence.of("Use model {0} for {1}", instead, device.device().name());
    return new Fix[] {
      Fix.choice(HardwareEdits.setProperty(label, device.item(), "ResourceSubType", instead))
    };
  }
}
