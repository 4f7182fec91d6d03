package ovation.model.target.rule;

import java.util.Locale;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.Topic;
import ovation.model.target.Verdict;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** The platform hands the answers over in a way that the guest knows. */
final class Transports extends TargetRule {

  Transports() {
    super(
        "T-22",
        Severity.WARNING,
        "The target hands the answers to the guest",
        """
        The attribute transport says how the guest gets the deployer's answers: on a CD ("iso") or
        through VMware's tools ("com.vmware.guestInfo"). The target has to know one of the ways.

        Name a transport that the target knows, and read it in the guest.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    if (on.target().statements(Topic.TRANSPORT).isEmpty()) {
      return;
    }
    for (HardwareNeeds hardware : system.hardware()) {
      String transport = hardware.section().transport();
      if (transport == null || transport.isBlank()) {
        continue;
      }
      Support best = null;
      for (String way : transport.strip().toLowerCase(Locale.ROOT).split("[\\s,]+")) {
        Support said = on.target().support(Topic.TRANSPORT, way).orElse(null);
        if (said == null || said.verdict() == Verdict.RUNS) {
          best = null;
          break;
        }
        best = said;
      }
      if (best != null) {
        object(
            on,
            best,
            on.at(hardware.section(), "transport"),
            Sentence.of("the answers go by {0}", Wording.quoted(transport)));
      }
    }
  }
}
