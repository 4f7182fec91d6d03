package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** The platform keeps secure boot. */
final class SecureBoot extends TargetRule {

  SecureBoot() {
    super(
        "T-12",
        Severity.WARNING,
        "The target keeps secure boot",
        """
        With secure boot a machine starts only signed programs. Importers that do not read the
        setting make a machine without it.

        Switch it on after the import, or do not rely on it.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    if (system.secureBoot()) {
      objection(FirmwareWords.said(system, on.target(), "secure-boot"))
          .ifPresent(said ->
              object(
                  on,
                  said,
                  on.at(system.system()),
                  Sentence.of("the system starts with secure boot")));
    }
  }
}
