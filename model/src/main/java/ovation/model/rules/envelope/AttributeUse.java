package ovation.model.rules.envelope;

import java.util.ArrayList;
import java.util.List;
import ovation.model.envelope.Content;
import ovation.model.envelope.EnvironmentFile;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.Msg;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.Section;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.Strings;
import ovation.model.envelope.UnknownSection;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.RuleContext;

/**
 * The attributes of the standard that an object should have.
 *
 * @param owner the object
 * @param required the names of those it must have
 * @param optional the names of those it may have
 */
record AttributeUse(OvfObject owner, List<String> required, List<String> optional) {

  private static final List<String> NONE = List.of();
  private static final List<String> ID = List.of("id");

  /** Required and optional ones. */
  List<String> all() {
    if (optional.isEmpty()) {
      return required;
    }
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    return all;
  }

  /** True for a required attribute whose absence no other rule reports. */
  boolean isReportedHere(String name) {
    return switch (owner) {
      case Content _,
          Msg _,
          PropertyValue _,
          ScaleOutSection _,
          InstanceCount _,
          PlacementGroupSection _,
          PlacementSection _,
          EnvironmentFile _ ->
          required.contains(name);
      default -> false;
    };
  }

  /** The objects of the descriptor with attributes, except {@code configuration}: see C-05. */
  static List<AttributeUse> all(RuleContext context) {
    List<AttributeUse> all = new ArrayList<>();
    if (context.hasEnvelope()) {
      addDeclarations(context, all);
    }
    context.contents().forEach(content -> all.add(new AttributeUse(content, ID, NONE)));
    context.sections().forEach(placed -> addSection(placed.section(), all));
    for (HardwareScope scope : context.hardware()) {
      List<String> item = List.of("required", "bound");
      scope.items().forEach(i -> all.add(new AttributeUse(i, NONE, item)));
    }
    return all;
  }

  private static void addDeclarations(RuleContext context, List<AttributeUse> all) {
    List<String> file = List.of("size", "compression", "chunkSize");
    context.files().forEach(f -> all.add(new AttributeUse(f, List.of("id", "href"), file)));
    List<String> disk =
        List.of("fileRef", "capacityAllocationUnits", "format", "populatedSize", "parentRef");
    context.disks().forEach(d -> all.add(new AttributeUse(d, List.of("diskId", "capacity"), disk)));
    context
        .envelope()
        .sharedDisks()
        .forEach(d -> all.add(new AttributeUse(d, NONE, List.of("readOnly"))));
    context.networks().forEach(n -> all.add(new AttributeUse(n, List.of("name"), NONE)));
    List<String> isDefault = List.of("default");
    context.configurations().forEach(c -> all.add(new AttributeUse(c, ID, isDefault)));
    for (Strings strings : context.envelope().strings()) {
      all.add(new AttributeUse(strings, NONE, List.of("fileRef")));
      strings.messages().forEach(m -> all.add(new AttributeUse(m, List.of("msgid"), NONE)));
    }
  }

  private static void addSection(Section section, List<AttributeUse> all) {
    switch (section) {
      case OperatingSystemSection os ->
          all.add(new AttributeUse(os, ID, List.of("version", "required")));
      case VirtualHardwareSection hardware ->
          all.add(new AttributeUse(hardware, NONE, List.of("id", "transport", "required")));
      case StartupSection startup -> {
        List<String> optional =
            List.of("startDelay", "waitingForGuest", "stopDelay", "startAction", "stopAction");
        startup
            .items()
            .forEach(i -> all.add(new AttributeUse(i, List.of("id", "order"), optional)));
      }
      case ProductSection product -> addProduct(product, all);
      case ScaleOutSection scaleOut -> {
        all.add(new AttributeUse(scaleOut, ID, List.of("required")));
        List<String> limits = List.of("minimum", "maximum");
        scaleOut.counts().forEach(c -> all.add(new AttributeUse(c, List.of("default"), limits)));
      }
      case PlacementGroupSection group ->
          all.add(new AttributeUse(group, List.of("id", "policy"), List.of("required")));
      case PlacementSection placement ->
          all.add(new AttributeUse(placement, List.of("group"), List.of("required")));
      case EnvironmentFilesSection environment -> {
        all.add(new AttributeUse(environment, NONE, List.of("transport", "required")));
        environment
            .files()
            .forEach(f -> all.add(new AttributeUse(f, List.of("fileRef", "path"), NONE)));
      }
      case UnknownSection _ -> {}
      default -> all.add(new AttributeUse(section, NONE, List.of("required")));
    }
  }

  private static void addProduct(ProductSection product, List<AttributeUse> all) {
    all.add(new AttributeUse(product, NONE, List.of("class", "instance", "required")));
    product.icons().forEach(icon -> all.add(new AttributeUse(icon, List.of("fileRef"), NONE)));
    List<String> optional = List.of("qualifiers", "userConfigurable", "value", "password");
    for (Property property : product.properties()) {
      all.add(new AttributeUse(property, List.of("key", "type"), optional));
      property.values().forEach(v -> all.add(new AttributeUse(v, List.of("value"), NONE)));
    }
  }
}
