package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** The platform keeps the virtual TPM. */
final class TrustedPlatformModules extends TargetRule {

  TrustedPlatformModules() {
    super(
        "T-13",
        Severity.WARNING,
        "The target gives the system a TPM",
        """
        A virtual TPM keeps secrets that belong to one machine. It cannot be packed; a target adds a
        new, empty one, needs a key provider for it, or leaves it out. A disk that is encrypted with
        the old one cannot be read any more.

        Ship appliances without a TPM, and let the deployer add one.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    if (system.tpm()) {
      objection(FirmwareWords.said(system, on.target(), "tpm"))
          .ifPresent(said ->
              object(
                  on, said, on.at(system.system()), Sentence.of("the system has a virtual TPM")));
    }
  }
}
