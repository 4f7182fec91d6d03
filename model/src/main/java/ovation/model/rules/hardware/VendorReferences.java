package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Content;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualSystem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.vendor.BootDevice;
import ovation.model.vendor.PlacementTag;
import ovation.model.vendor.StorageGroup;
import ovation.model.vendor.VendorSettings;
import ovation.model.xml.RemoveElement;

/** What VMware's extensions name exists. */
public final class VendorReferences extends DescribedRule {

  /** The rule. */
  public VendorReferences() {
    super(
        "H-24",
        Severity.WARNING,
        "What VMware's extensions name exists",
        "DSP0243 2.1.1 §7.3",
        """
        VMware's boot order names devices by InstanceID, its nvram setting a File, its storage and
        tag sections a group of the Envelope. A name that leads nowhere is passed over, or the
        import fails.

        Correct the name, or remove the reference.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> storage = new HashSet<>();
    StorageGroup.of(context.envelope()).stream()
        .map(StorageGroup::id)
        .filter(Objects::nonNull)
        .forEach(storage::add);
    Set<String> tags = new HashSet<>();
    PlacementTag.declared(context.envelope()).stream()
        .map(PlacementTag::group)
        .filter(Objects::nonNull)
        .forEach(tags::add);
    for (Content content : context.contents()) {
      if (content instanceof VirtualSystem system) {
        VendorSettings vendor = VendorSettings.of(system);
        boot(context, system, vendor.bootOrder(), problems);
        nvram(context, vendor, problems);
        for (String group : vendor.storageGroups()) {
          if (!storage.contains(group) && !Placeholder.isIn(group)) {
            String message = "There is no storage group " + quoted(group) + ".";
            problems.accept(problem(context.at(system), message));
          }
        }
        for (PlacementTag tag : vendor.placementTags()) {
          String group = tag.group();
          if (group != null && !tags.contains(group) && !Placeholder.isIn(group)) {
            String message = "There is no tag-based placement group " + quoted(group) + ".";
            problems.accept(problem(context.at(tag.element(), "group"), message));
          }
        }
      }
    }
  }

  private void boot(
      RuleContext context,
      VirtualSystem system,
      List<BootDevice> order,
      Consumer<Problem> problems) {
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
            Fix.choice(new RemoveElement("Remove it from the boot order", device.element().key()));
        String message = "The boot order names the device " + quoted(id) + ", which is not there.";
        problems.accept(problem(context.at(device.element(), "instanceId"), message, fix));
      }
    }
  }

  private void nvram(RuleContext context, VendorSettings vendor, Consumer<Problem> problems) {
    vendor
        .nvram()
        .ifPresent(setting ->
            vendor
                .nvramFile()
                .filter(id -> context.file(id).isEmpty() && !Placeholder.isIn(id))
                .ifPresent(id -> {
                  Fix fix =
                      Fix.choice(new RemoveElement("Remove the setting", setting.element().key()));
                  String message =
                      "The firmware's variables are in the file "
                          + quoted(id)
                          + ", which is not there.";
                  problems.accept(problem(context.at(setting.element(), "value"), message, fix));
                }));
  }
}
