package ovation.model.rules.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.RenameElement;
import ovation.model.xml.XmlElement;

/** Each item has an id, a name and a type. */
public final class ItemIdentity extends DescribedRule {

  /** The rule. */
  public ItemIdentity() {
    super(
        "H-02",
        Severity.ERROR,
        Reach.OWNER,
        "Every device has InstanceID, ElementName and ResourceType",
        "DSP0243 2.1.1 §8.3",
        """
        InstanceID tells devices apart and is what Parent names, ResourceType says what the device
        is, ElementName what people see. Importers stop or skip the device without them. OVF 0.9 and
        some tools write InstanceId, and Caption for ElementName; most importers bear with that.

        Add what is missing.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      FreshInstances fresh = new FreshInstances(scope);
      for (HardwareItem item : scope.items()) {
        check(context, scope, item, fresh, problems);
      }
      if (!context.isDialect()) {
        draftSpelling(context, scope, problems);
      }
    }
  }

  private void check(
      RuleContext context,
      HardwareScope scope,
      HardwareItem item,
      FreshInstances fresh,
      Consumer<Problem> problems) {
    if (!CimChild.isPresent(item, "InstanceID")) {
      Place place = context.at(item, "InstanceID");
      problems.accept(
          problem(
              place,
              Sentence.of("{0} has no InstanceID.", Wording.name(item)),
              MissingInstance.fixes(scope, item, fresh)));
    }
    if (!CimChild.isPresent(item, "ResourceType")) {
      Severity rated = inherits(scope, item) ? Severity.WARNING : severity();
      Place place = context.at(item, "ResourceType");
      problems.accept(
          problem(
              rated,
              place,
              Sentence.of("{0} has no ResourceType.", Wording.name(item)),
              MissingType.fixes(scope, item)));
    }
    String caption = item.caption();
    boolean named =
        CimChild.isPresent(item, "ElementName") || (context.isDialect() && caption != null);
    if (!named) {
      boolean mild = caption != null || inherits(scope, item) || context.isDialect();
      String text = caption != null && !caption.isBlank() ? caption : label(item);
      Fix fix =
          Fix.safe(
              HardwareEdits.setProperty(Sentence.of("Add ElementName"), item, "ElementName", text));
      Place place = context.at(item, "ElementName");
      Severity rated = mild ? Severity.WARNING : severity();
      problems.accept(
          problem(rated, place, Sentence.of("{0} has no ElementName.", Wording.name(item)), fix));
    }
  }

  private static String label(HardwareItem item) {
    return ResourceType.of(item.resourceType()).map(ResourceType::label).orElse("Device");
  }

  /** True for a variant of a device, which takes over what it does not say. */
  private static boolean inherits(HardwareScope scope, HardwareItem item) {
    String id = item.instanceID();
    List<HardwareItem> group = id == null ? null : scope.byInstance().get(id);
    return group != null && group.getFirst() != item;
  }

  /** One problem a section for the draft's InstanceId, which tools write by the dozen. */
  private void draftSpelling(RuleContext context, HardwareScope scope, Consumer<Problem> problems) {
    List<OvfObject> drafts = new ArrayList<>(scope.items());
    if (scope.section() instanceof VirtualHardwareSection section && section.system() != null) {
      drafts.addFirst(section.system());
    }
    drafts.removeIf(object -> draft(object).isEmpty());
    if (!drafts.isEmpty()) {
      Sentence message =
          Sentence.of(
              "{0} InstanceID as InstanceId, the way of the draft OVF 0.9.",
              Sentence.count(drafts.size(), "{0} device spells", "{0} devices spell"));
      Place place = context.at(drafts.getFirst(), "InstanceId");
      Sentence label = Sentence.of("Write InstanceID");
      List<Edit> edits = new ArrayList<>();
      for (OvfObject object : drafts) {
        draft(object)
            .map(child -> new RenameElement(label, child.key(), "InstanceID"))
            .ifPresent(edits::add);
      }
      problems.accept(problem(Severity.WARNING, place, message, Fix.safe(Edit.all(label, edits))));
    }
  }

  private static Optional<XmlElement> draft(OvfObject object) {
    return CimChild.find(object, "InstanceID")
        .filter(child -> child.localName().equals("InstanceId"));
  }
}
