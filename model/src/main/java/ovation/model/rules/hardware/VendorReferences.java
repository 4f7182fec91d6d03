package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualSystem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.VendorFacts;
import ovation.model.text.Sentence;
import ovation.model.vendor.BootDevice;
import ovation.model.vendor.Setting;
import ovation.model.vendor.VendorSettings;
import ovation.model.xml.RemoveElement;

/** VMware's boot order and firmware variables name what exists. */
public final class VendorReferences extends DescribedRule {

  /** The rule. */
  public VendorReferences() {
    super(
        "H-24",
        Severity.WARNING,
        Reach.OWNER,
        "Boot order and firmware name what exists",
        "DSP0243 2.1.1 §7.3",
        """
        VMware's boot order names devices by InstanceID, its nvram setting a File. A name that leads
        nowhere is passed over, or the import fails.

        Correct the name, or remove the reference.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VendorFacts.Said said : VendorFacts.of(context)) {
      boot(context, said.system(), said.vendor().bootOrder(), problems);
      nvram(context, said.vendor(), problems);
    }
  }

  private void boot(
      RuleContext context,
      VirtualSystem system,
      List<BootDevice> order,
      Consumer<Problem> problems) {
    if (order.isEmpty()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    system.hardware().stream()
        .flatMap(section -> section.items().stream())
        .map(HardwareItem::instanceID)
        .filter(Objects::nonNull)
        .forEach(ids::add);
    for (BootDevice device : order) {
      String id = device.instanceId();
      if (id != null && !id.isBlank() && !ids.contains(id.strip()) && !Placeholder.isIn(id)) {
        Fix fix =
            Fix.choice(
                new RemoveElement(
                    Sentence.of("Remove it from the boot order"), device.element().key()));
        Sentence message =
            Sentence.of("The boot order names the device {0}, which is not there.", quoted(id));
        problems.accept(problem(context.at(device.element(), "instanceId"), message, fix));
      }
    }
  }

  private void nvram(RuleContext context, VendorSettings vendor, Consumer<Problem> problems) {
    Setting setting = vendor.nvram().orElse(null);
    String value = setting == null ? null : setting.value();
    if (setting == null || value == null || value.isEmpty() || Placeholder.isIn(value)) {
      return;
    }
    Place place = context.at(setting.element(), "value");
    Fix fix =
        Fix.choice(new RemoveElement(Sentence.of("Remove the setting"), setting.element().key()));
    Optional<String> file = vendor.nvramFile();
    if (file.isEmpty()) {
      Sentence message =
          Sentence.of(
              "The firmware's variables are in {0}, which is no file of the package; ovf:/file/ and"
                  + " an id are expected.",
              quoted(value));
      problems.accept(problem(Severity.INFO, place, message, fix));
    } else if (context.file(file.get()).isEmpty()) {
      Sentence message =
          Sentence.of(
              "The firmware's variables are in the file {0}, which is not there.",
              quoted(file.get()));
      problems.accept(problem(place, message, fix));
    }
  }
}
