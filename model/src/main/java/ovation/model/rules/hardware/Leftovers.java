package ovation.model.rules.hardware;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** VirtualBox's sound, USB and empty controllers are left out. */
public final class Leftovers extends DescribedRule {

  /** The rule. */
  public Leftovers() {
    super(
        "H-23",
        Severity.INFO,
        Reach.OWNER,
        "Sound, USB and empty controllers of VirtualBox are left out",
        "DSP0243 2.1.1 §8.3",
        """
        VirtualBox exports a sound card, a USB controller and both IDE controllers, whether the
        appliance uses them or not. VMware's importers stumble over them: "unsupported hardware".

        Remove what the appliance does not need, if it is to run elsewhere too.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VirtualHardwareSection section : context.sections(VirtualHardwareSection.class)) {
      if (!isVirtualBox(section)) {
        continue;
      }
      Set<String> parents = new HashSet<>();
      section.items().stream()
          .map(HardwareItem::parent)
          .filter(Objects::nonNull)
          .forEach(parents::add);
      for (HardwareItem item : section.items()) {
        Sentence kind = leftover(item, parents);
        if (kind != null) {
          Fix fix = Fix.choice(OvfEdits.remove(Sentence.of("Remove the device"), item));
          Sentence message =
              Sentence.of("{0} is {1} that VMware may refuse.", Wording.name(item), kind);
          problems.accept(problem(context.at(item), message, fix));
        }
      }
    }
  }

  private static boolean isVirtualBox(VirtualHardwareSection section) {
    SystemSettings system = section.system();
    String type = system == null ? null : system.virtualSystemType();
    if (type == null) {
      return false;
    }
    List<String> families = List.of(type.toLowerCase(Locale.ROOT).split("[\\s,]+"));
    return families.stream().anyMatch(family -> family.startsWith("virtualbox"));
  }

  private static @Nullable Sentence leftover(HardwareItem item, Set<String> parents) {
    ResourceType type = ResourceType.of(item.resourceType()).orElse(null);
    String id = item.instanceID();
    return switch (type) {
      case SOUND_CARD -> Sentence.of("a sound card");
      case USB_CONTROLLER -> Sentence.of("a USB controller");
      case IDE_CONTROLLER ->
          id != null && !parents.contains(id) ? Sentence.of("an empty controller") : null;
      case null, default -> null;
    };
  }
}
