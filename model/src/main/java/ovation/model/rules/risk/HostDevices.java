package ovation.model.rules.risk;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** No device takes hardware of the host. */
public final class HostDevices extends DescribedRule {

  private static final List<String> TAKEN =
      List.of("vmware.pci.passthrough", "vmware.scsi.passthrough", "sriovethernetcard");
  private static final List<String> OPENED =
      List.of(
          "vmware.serialport.device",
          "vmware.parallelport.device",
          "vmware.cdrom.atapi",
          "vmware.cdrom.passthrough",
          "vmware.floppy.device");

  /** The rule. */
  public HostDevices() {
    super(
        "U-12",
        Severity.WARNING,
        Reach.OWNER,
        "No device takes hardware of the host",
        "DSP0243 2.1.1 §8.3",
        """
        A device that is passed through belongs to this machine alone: it sees the real hardware, may
        write to all of the host's memory where nothing shields it, and ties the machine to the host.
        Drives and ports of the host that are connected at the start let the guest read what lies in
        them.

        Remove the device, unless the appliance is made for it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        String type = item.resourceSubType();
        if (begins(type, TAKEN)) {
          Sentence message =
              Sentence.of("{0} takes hardware of the host: {1}.", Wording.name(item), quoted(type));
          problems.accept(problem(context.at(item, "ResourceSubType"), message));
        } else if (begins(type, OPENED) && isConnected(item)) {
          Sentence message =
              Sentence.of(
                  "{0} is connected to hardware of the host at the start: {1}.",
                  Wording.name(item), quoted(type));
          problems.accept(problem(Severity.INFO, context.at(item, "ResourceSubType"), message));
        }
      }
    }
  }

  private static boolean begins(@Nullable String type, List<String> starts) {
    return Optional.ofNullable(type)
        .map(given -> given.strip().toLowerCase(Locale.ROOT))
        .filter(given -> starts.stream().anyMatch(given::startsWith))
        .isPresent();
  }

  private static boolean isConnected(HardwareItem item) {
    return "true".equalsIgnoreCase(item.automaticAllocation());
  }
}
