package ovation.model.rules.hardware;

import java.util.List;
import java.util.function.Consumer;
import ovation.model.edit.DeviceEdits;
import ovation.model.edit.NewDevice;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** The environment goes by CD only where there is a CD drive. */
public final class IsoTransport extends DescribedRule {

  /** The rule. */
  public IsoTransport() {
    super(
        "H-11",
        Severity.WARNING,
        Reach.OWNER,
        "The transport \"iso\" has a CD drive",
        "DSP0243 2.1.1 §9.5",
        """
        With the transport "iso" the platform puts the deployer's answers on a CD. Without a CD
        drive the guest never gets them.

        Add a CD drive, or take "iso" off the list of transports.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VirtualHardwareSection section : context.sections(VirtualHardwareSection.class)) {
      String transport = section.transport();
      boolean iso =
          transport != null && List.of(transport.strip().split("[\\s,]+")).contains("iso");
      if (iso && section.items().stream().noneMatch(IsoTransport::isDrive)) {
        Sentence message =
            Sentence.of("The settings go to the guest on a CD, but there is no CD drive.");
        problems.accept(problem(context.at(section, "transport"), message, fixes(section)));
      }
    }
  }

  private static Fix[] fixes(VirtualHardwareSection section) {
    NewDevice drive = new NewDevice("CD drive", ResourceType.CD_DRIVE);
    return new Fix[] {new Fix(Sentence.of("Add CD drive"), DeviceEdits.add(section, drive), false)};
  }

  private static boolean isDrive(HardwareItem item) {
    return ResourceType.of(item.resourceType())
        .filter(type -> type == ResourceType.CD_DRIVE || type == ResourceType.DVD_DRIVE)
        .isPresent();
  }
}
