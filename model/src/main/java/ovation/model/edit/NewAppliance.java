package ovation.model.edit;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.xml.Edit;

/**
 * An appliance from scratch: one virtual machine, or a collection of several. The descriptor is
 * made by the same edits that change others, and is valid by the standard's schema.
 *
 * @param version the version of the standard, 1.x or 2.x
 * @param name the name of the collection, if there are several systems
 * @param profile the virtual hardware that the platform likes
 * @param systems the machines, at least one
 */
public record NewAppliance(
    OvfVersion version, String name, HardwareProfile profile, List<NewSystem> systems) {

  /** Copies the list. */
  public NewAppliance {
    systems = List.copyOf(systems);
    if (version != OvfVersion.V1 && version != OvfVersion.V2) {
      throw new IllegalArgumentException("New descriptors are of version 1.x or 2.x");
    }
    if (systems.isEmpty()) {
      throw new IllegalArgumentException("An appliance has a system");
    }
  }

  /**
   * The descriptor.
   *
   * @throws ovation.model.xml.EditException if the memory of a system is no whole number of MiB
   */
  public Snapshot snapshot() {
    Snapshot snapshot = Snapshot.of(skeleton().getBytes(StandardCharsets.UTF_8));
    if (systems.size() > 1) {
      snapshot = apply(snapshot, CollectionEdits::wrap);
      snapshot = apply(snapshot, e -> SystemEdits.setName(e.contents().getFirst(), name));
    }
    Set<String> ids = new HashSet<>(Set.of(id(systems.getFirst().name())));
    for (NewSystem system : systems.subList(1, systems.size())) {
      String wanted = id(system.name());
      String id = ids.add(wanted) ? wanted : FreeName.of(wanted, ids);
      ids.add(id);
      snapshot = apply(snapshot, e -> MemberEdits.addSystem(top(e), id, system.name()));
    }
    for (int i = 0; i < systems.size(); i++) {
      for (Function<Envelope, Edit> step : systems.get(i).steps(i, profile)) {
        snapshot = apply(snapshot, step);
      }
    }
    return snapshot;
  }

  private static Snapshot apply(Snapshot snapshot, Function<Envelope, Edit> step) {
    return snapshot.apply(step.apply(snapshot.envelope().orElseThrow()));
  }

  private static VirtualSystemCollection top(Envelope envelope) {
    return (VirtualSystemCollection) envelope.contents().getFirst();
  }

  /** The envelope with one system, before anything is known about it. */
  private String skeleton() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Envelope xmlns="%1$s" xmlns:ovf="%1$s" xmlns:rasd="%2$s" xmlns:vssd="%3$s">
      <References/>
      <VirtualSystem ovf:id="%4$s">
        <Info>A virtual machine</Info>
        <OperatingSystemSection ovf:id="1">
          <Info>The guest operating system</Info>
        </OperatingSystemSection>
        <VirtualHardwareSection>
          <Info>The virtual hardware</Info>
        </VirtualHardwareSection>
      </VirtualSystem>
    </Envelope>
    """
        .formatted(
            version.namespace(), Namespaces.RASD, Namespaces.VSSD, id(systems.getFirst().name()));
  }

  /** An id of the letters, digits, dots and hyphens of a name. */
  private static String id(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "vm" : plain;
  }
}
