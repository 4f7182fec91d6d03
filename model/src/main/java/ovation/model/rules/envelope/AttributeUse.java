package ovation.model.rules.envelope;

import java.util.ArrayList;
import java.util.List;
import ovation.model.envelope.Content;
import ovation.model.envelope.EnvironmentFile;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.Msg;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.OvfEdits;
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

  private static AttributeUse use(OvfObject owner, List<String> optional) {
    return new AttributeUse(owner, OvfEdits.requiredAttributes(owner.element()), optional);
  }

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
    context.contents().forEach(content -> all.add(use(content, NONE)));
    context.sections().forEach(placed -> addSection(placed.section(), all));
    for (HardwareScope scope : context.hardware()) {
      List<String> item = List.of("required", "bound");
      scope.items().forEach(i -> all.add(use(i, item)));
    }
    return all;
  }

  private static void addDeclarations(RuleContext context, List<AttributeUse> all) {
    List<String> file = List.of("size", "compression", "chunkSize");
    context.files().forEach(f -> all.add(use(f, file)));
    List<String> disk =
        List.of("fileRef", "capacityAllocationUnits", "format", "populatedSize", "parentRef");
    context.disks().forEach(d -> all.add(use(d, disk)));
    context
        .envelope()
        .sharedDisks()
        .forEach(d -> all.add(new AttributeUse(d, NONE, List.of("readOnly"))));
    context.networks().forEach(n -> all.add(use(n, NONE)));
    List<String> isDefault = List.of("default");
    context.configurations().forEach(c -> all.add(use(c, isDefault)));
    for (Strings strings : context.envelope().strings()) {
      all.add(use(strings, List.of("fileRef")));
      strings.messages().forEach(m -> all.add(use(m, NONE)));
    }
  }

  private static void addSection(Section section, List<AttributeUse> all) {
    switch (section) {
      case OperatingSystemSection os -> all.add(use(os, List.of("version", "required")));
      case VirtualHardwareSection hardware ->
          all.add(use(hardware, List.of("id", "transport", "required")));
      case StartupSection startup -> {
        List<String> optional =
            List.of("startDelay", "waitingForGuest", "stopDelay", "startAction", "stopAction");
        startup.items().forEach(i -> all.add(use(i, optional)));
      }
      case ProductSection product -> addProduct(product, all);
      case ScaleOutSection scaleOut -> {
        all.add(use(scaleOut, List.of("required")));
        List<String> limits = List.of("minimum", "maximum");
        scaleOut.counts().forEach(c -> all.add(use(c, limits)));
      }
      case PlacementGroupSection group -> all.add(use(group, List.of("required")));
      case PlacementSection placement -> all.add(use(placement, List.of("required")));
      case EnvironmentFilesSection environment -> {
        all.add(use(environment, List.of("transport", "required")));
        environment.files().forEach(f -> all.add(use(f, NONE)));
      }
      case UnknownSection _ -> {}
      default -> all.add(use(section, List.of("required")));
    }
  }

  private static void addProduct(ProductSection product, List<AttributeUse> all) {
    all.add(use(product, List.of("class", "instance", "required")));
    product.icons().forEach(icon -> all.add(use(icon, NONE)));
    List<String> optional = List.of("qualifiers", "userConfigurable", "value", "password");
    for (Property property : product.properties()) {
      all.add(use(property, optional));
      property.values().forEach(v -> all.add(use(v, NONE)));
    }
  }
}
