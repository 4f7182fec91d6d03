package ovation.model.rules.hardware;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.vendor.VirtualBoxMachine;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.XmlElement;

/** VirtualBox's own description agrees with the hardware. */
public final class VirtualBoxAgrees extends DescribedRule {

  /** The rule. */
  public VirtualBoxAgrees() {
    super(
        "H-22",
        Severity.WARNING,
        Reach.OWNER,
        "VirtualBox's description agrees with the hardware",
        "DSP0243 2.1.1 §8.3",
        """
        VirtualBox takes processors and memory from vbox:Machine, all others take them from the
        Items. Where the two differ, the appliance gets another size in VirtualBox than elsewhere;
        mostly only one of them was changed by hand.

        Write the same numbers into both.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Content content : context.contents()) {
      if (content instanceof VirtualSystem system && !system.hardware().isEmpty()) {
        VirtualBoxMachine.of(system)
            .ifPresent(machine -> compare(context, system, machine, problems));
      }
    }
  }

  private void compare(
      RuleContext context,
      VirtualSystem system,
      VirtualBoxMachine machine,
      Consumer<Problem> problems) {
    VirtualHardwareSection section = system.hardware().getFirst();
    String option = Devices.defaultConfiguration(context.envelope());
    var devices = Devices.of(section, option);
    Long cpus =
        Devices.first(devices, ResourceType.PROCESSOR).flatMap(Device::quantity).orElse(null);
    Long mebibytes = machine.memoryMib();
    Long memory =
        Devices.first(devices, ResourceType.MEMORY)
            .flatMap(Device::bytes)
            .filter(bytes -> bytes % (1 << 20) == 0)
            .map(bytes -> bytes >> 20)
            .orElse(null);
    if (differ(cpus, machine.cpus())) {
      Sentence message =
          Sentence.of(
              "{0} has {1}, but {2} in VirtualBox.",
              Wording.name(system),
              Sentence.count(cpus, "{0} processor", "{0} processors"),
              machine.cpus());
      report(context, machine.cpuElement(), "count", cpus, message, problems);
    }
    if (differ(memory, mebibytes)) {
      Sentence message =
          Sentence.of(
              "{0} has {1} of memory, but {2} in VirtualBox.",
              Wording.name(system), ByteSize.of(memory << 20), ByteSize.of(mebibytes << 20));
      report(context, machine.memoryElement(), "RAMSize", memory, message, problems);
    }
  }

  private static boolean differ(@Nullable Long ours, @Nullable Long theirs) {
    return ours != null && theirs != null && !ours.equals(theirs);
  }

  private void report(
      RuleContext context,
      Optional<XmlElement> element,
      String attribute,
      long value,
      Sentence message,
      Consumer<Problem> problems) {
    if (element.isPresent()) {
      Sentence label = Sentence.of("Set it to {0} for VirtualBox too", value);
      Fix fix =
          Fix.choice(
              new SetAttribute(label, element.get().key(), "", attribute, Long.toString(value)));
      problems.accept(problem(context.at(element.get(), attribute), message, fix));
    }
  }
}
