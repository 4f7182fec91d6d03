package ovation.model.rules.risk;

import static ovation.model.rules.Wording.quoted;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** VirtualBox's own description opens no way into or out of the guest. */
public final class VirtualBoxChannels extends DescribedRule {

  /** The rule. */
  public VirtualBoxChannels() {
    super(
        "U-17",
        Severity.WARNING,
        Reach.OWNER,
        "VirtualBox's description opens no way out of the guest",
        "DSP0243 2.1.1 §7.3",
        """
        VirtualBox takes its settings from vbox:Machine: folders of the host that the guest may read
        or write, the clipboard, a remote screen, ports of the host that lead into the guest. They
        are opened on the machine of whoever imports the appliance.

        Switch them off in VirtualBox before you export, or take them out of vbox:Machine.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    VirtualBoxMachines.all(context).forEach(machine -> walk(context, machine, problems));
  }

  private void walk(RuleContext context, XmlElement parent, Consumer<Problem> problems) {
    for (XmlElement child : parent.elements()) {
      Severity rated = isLocal(child) ? Severity.INFO : severity();
      opened(child)
          .ifPresent(what -> problems.accept(problem(rated, context.at(child, null), what)));
      walk(context, child, problems);
    }
  }

  /** A port that only the host itself can reach, as Vagrant makes it. */
  private static boolean isLocal(XmlElement element) {
    return attribute(element, "hostip").startsWith("127.");
  }

  private static Optional<Sentence> opened(XmlElement element) {
    return switch (element.localName()) {
      case "SharedFolder" ->
          Optional.of(
              Sentence.of(
                  "VirtualBox shares the folder {0} of the host with the guest.",
                  quoted(attribute(element, "hostPath"))));
      case "Clipboard", "DragAndDrop" -> {
        String mode = attribute(element, "mode");
        yield mode.isEmpty() || mode.equals("Disabled")
            ? Optional.empty()
            : Optional.of(
                Sentence.of(
                    element.localName().equals("Clipboard")
                        ? "VirtualBox opens the clipboard: {0}."
                        : "VirtualBox opens drag and drop: {0}.",
                    quoted(mode)));
      }
      case "RemoteDisplay" ->
          attribute(element, "enabled").equals("true")
              ? Optional.of(Sentence.of("VirtualBox shows the machine's screen on the network."))
              : Optional.empty();
      case "Forwarding" ->
          Optional.of(
              Sentence.of(
                  "VirtualBox leads the host's port {0} into the guest.",
                  quoted(attribute(element, "hostport"))));
      default -> Optional.empty();
    };
  }

  private static String attribute(XmlElement element, String name) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals(name))
        .map(XmlAttribute::value)
        .findFirst()
        .orElse("");
  }
}
