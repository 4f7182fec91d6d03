package ovation.model.rules.hardware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.VmwareEdits;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;

/** Processors fill whole sockets. */
public final class SocketSizes extends DescribedRule {

  /** The rule. */
  public SocketSizes() {
    super(
        "H-26",
        Severity.WARNING,
        Reach.OWNER,
        "Processors fill whole sockets",
        "DSP0243 2.1.1 §8.3",
        """
        With vmw:CoresPerSocket the number of processors has to be a multiple of the cores of one
        socket. VMware refuses to start a machine with half a socket.

        Change the cores of a socket, or the number of processors, also for each option.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    List<@Nullable String> options = new ArrayList<>();
    if (context.configurations().isEmpty()) {
      options.add(null);
    }
    context.configurations().stream()
        .map(Configuration::id)
        .filter(id -> id != null)
        .forEach(options::add);
    for (VirtualHardwareSection section : context.sections(VirtualHardwareSection.class)) {
      if (!isSaid(section)) {
        continue;
      }
      Set<XmlElement> told = new HashSet<>();
      for (String option : options) {
        Devices.first(Devices.of(section, option), ResourceType.PROCESSOR)
            .ifPresent(device -> check(context, device, option, told, problems));
      }
    }
  }

  private static boolean isSaid(VirtualHardwareSection section) {
    for (HardwareItem item : section.items()) {
      for (XmlNode node : item.element().children()) {
        if (node instanceof XmlElement child && child.localName().equals("CoresPerSocket")) {
          return true;
        }
      }
    }
    return false;
  }

  private void check(
      RuleContext context,
      Device device,
      @Nullable String option,
      Set<XmlElement> told,
      Consumer<Problem> problems) {
    Optional<Long> cpus = device.quantity();
    Optional<XmlElement> element =
        device.items().reversed().stream()
            .flatMap((HardwareItem item) -> VmwareEdits.coresPerSocket(item).stream())
            .findFirst();
    Optional<Long> cores =
        element
            .flatMap(found -> Units.number(found.text()))
            .filter(number -> number.bitLength() < 32)
            .map(Number::longValue);
    if (cpus.isEmpty() || cores.isEmpty() || element.isEmpty()) {
      return;
    }
    boolean whole = cores.get() > 0 && cpus.get() % cores.get() == 0;
    if (!whole && told.add(element.get())) {
      Sentence count =
          Sentence.count(Math.min(cpus.get(), 1 << 30), "{0} processor", "{0} processors");
      Sentence message =
          option == null
              ? Sentence.of("{0} cannot fill sockets of {1}.", count, cores.get())
              : Sentence.of(
                  "{0} cannot fill sockets of {1} in the option {2}.",
                  count, cores.get(), Wording.quoted(option));
      problems.accept(problem(context.at(element.get(), null), message));
    }
  }
}
