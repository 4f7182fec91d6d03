package ovation.app.navigate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.NodeId;
import ovation.app.outline.NodeKind;
import ovation.app.outline.Outline;
import ovation.app.outline.OutlineNode;
import ovation.icons.Icon;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.DeploymentOptionSection;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.Network;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.Section;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.xml.ElementKey;

/**
 * Every place of one state of a document that has a name: the parts of the outline, and the
 * devices, disks, networks, properties, options and files inside them.
 */
public final class Places {
  private static final String STEP = " › ";

  private final List<Place> places = new ArrayList<>();
  private final Map<NodeId, Place> parts = new HashMap<>();
  private final Map<ElementKey, Place> owners = new HashMap<>();

  private Places() {}

  /** The places of a state; takes some milliseconds for each thousand systems. */
  public static List<Place> of(Envelope envelope, Outline outline) {
    Places all = new Places();
    outline.roots().forEach(root -> all.addPart(root, ""));
    all.addShared(envelope);
    all.addInside(envelope.sections());
    for (Content content : envelope.allContents()) {
      all.addInside(content.sections());
    }
    return List.copyOf(all.places);
  }

  private void addPart(OutlineNode node, String above) {
    Place part =
        new Place(node.id().kind().icon(), node.title(), above, node.id(), Optional.empty());
    places.add(part);
    parts.put(node.id(), part);
    node.elements().forEach(element -> owners.putIfAbsent(element, part));
    boolean root = node.id().kind() == NodeKind.APPLIANCE || node.id().kind() == NodeKind.SYSTEMS;
    String path = above.isEmpty() ? node.title() : above + STEP + node.title();
    node.children().forEach(child -> addPart(child, root ? "" : path));
  }

  private void addShared(Envelope envelope) {
    for (FileReference file : envelope.files()) {
      add(Icon.FILE, file.href(), file.id(), file, shared(NodeKind.FILES, envelope));
    }
    for (Disk disk : envelope.disks()) {
      add(Icon.DISK, disk.diskId(), disk.fileRef(), disk, shared(NodeKind.DISKS, envelope));
    }
    for (Network network : envelope.networks()) {
      add(Icon.NETWORK, network.name(), null, network, shared(NodeKind.NETWORKS, envelope));
    }
  }

  private @Nullable Place shared(NodeKind kind, Envelope envelope) {
    return parts.get(new NodeId(kind, envelope.element().key()));
  }

  private void addInside(List<Section> sections) {
    for (Section section : sections) {
      switch (section) {
        case VirtualHardwareSection hardware -> hardware.items().forEach(i -> add(hardware, i));
        case ProductSection product ->
            product.properties().forEach(property -> add(product, property));
        case DeploymentOptionSection options ->
            options.configurations().forEach(option -> add(options, option));
        default -> {}
      }
    }
  }

  private @Nullable Place owner(Section section) {
    return owners.get(section.element().key());
  }

  private void add(DeploymentOptionSection options, Configuration option) {
    add(Icon.OPTION, text(option.label()), option.id(), option, owner(options));
  }

  private void add(VirtualHardwareSection hardware, HardwareItem item) {
    String name = first(item.elementName(), item.caption(), item.description());
    add(Icon.DEVICE, name, item.instanceID(), item, owner(hardware));
  }

  private void add(ProductSection product, Property property) {
    String key = product.fullKey(property);
    String label = text(property.label());
    add(Icon.PROPERTY, label == null ? key : label, key, property, owner(product));
  }

  private void add(
      Icon icon,
      @Nullable String name,
      @Nullable String id,
      OvfObject object,
      @Nullable Place part) {
    String title = first(name, id);
    if (title == null || part == null) {
      return;
    }
    String path = part.detail().isEmpty() ? part.title() : part.detail() + STEP + part.title();
    String more = id == null || id.isBlank() || id.equals(title) ? path : id + " · " + path;
    places.add(new Place(icon, title, more, part.node(), Optional.of(object.element().key())));
  }

  private static @Nullable String first(@Nullable String... names) {
    return Stream.of(names)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String text(@Nullable LocalText text) {
    return text == null || text.text().isBlank() ? null : text.text();
  }
}
