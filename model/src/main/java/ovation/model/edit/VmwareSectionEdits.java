package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.VirtualSystem;
import ovation.model.text.Sentence;
import ovation.model.vendor.BootDevice;
import ovation.model.vendor.IpAssignment;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.XmlElement;

/** Edits of the sections that VMware's products add to systems and envelopes. */
public final class VmwareSectionEdits {

  private VmwareSectionEdits() {}

  /**
   * An entry of a boot order.
   *
   * @param kind what sort of device
   * @param instanceId the InstanceID of the item; null for any of its kind
   */
  public record Boot(BootDevice.Kind kind, @Nullable String instanceId) {}

  /** Sets what a system starts from: one {@code vmw:BootOrderSection} for each entry, in order. */
  public static Edit setBootOrder(VirtualSystem system, List<Boot> order) {
    Sentence label = Sentence.of("Set boot order");
    List<XmlElement> present =
        system.element().elements().stream()
            .filter(child -> child.localName().equals("BootOrderSection"))
            .filter(child -> child.namespace().equals(Namespaces.VMW))
            .toList();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < Math.max(order.size(), present.size()); i++) {
      if (i >= order.size()) {
        edits.add(new RemoveElement(label, present.get(i).key()));
      } else if (i < present.size()) {
        Boot boot = order.get(i);
        edits.add(attribute(label, present.get(i), "instanceId", boot.instanceId()));
        edits.add(attribute(label, present.get(i), "type", boot.kind().id()));
      } else {
        edits.add(OvfEdits.insert(label, system, section(system, order.get(i))));
      }
    }
    return Edit.all(label, edits);
  }

  private static Edit attribute(
      Sentence label, XmlElement element, String name, @Nullable String value) {
    return new SetAttribute(label, element.key(), Namespaces.VMW, name, value);
  }

  private static Fragment section(VirtualSystem system, Boot boot) {
    return Fragment.of(Namespaces.VMW, "BootOrderSection")
        .attribute(OvfEdits.attributeNamespace(system), "required", "false")
        .attribute(Namespaces.VMW, "instanceId", boot.instanceId())
        .attribute(Namespaces.VMW, "type", boot.kind().id())
        .child(OvfEdits.fragment(system, "Info").text("Virtual hardware device boot order"));
  }

  /**
   * Sets how guests can be told their addresses.
   *
   * @param owner the envelope, or the system or collection that it is for
   * @param schemes of {@link IpAssignment#SCHEMES}
   * @param protocols of {@link IpAssignment#PROTOCOLS}
   */
  public static Edit setIpAssignment(
      SectionOwner owner, List<String> schemes, List<String> protocols) {
    Sentence label = Sentence.of("Set IP assignment");
    Optional<IpAssignment> present = IpAssignment.of(owner);
    String schemeList = String.join(",", schemes);
    String protocolList = String.join(",", protocols);
    if (present.isPresent()) {
      XmlElement section = present.get().element();
      return Edit.all(
          label,
          List.of(
              attribute(label, section, "schemes", schemeList),
              attribute(label, section, "protocols", protocolList)));
    }
    return OvfEdits.insert(
        label,
        owner,
        Fragment.of(Namespaces.VMW, "IpAssignmentSection")
            .attribute(OvfEdits.attributeNamespace(owner), "required", "false")
            .attribute(Namespaces.VMW, "protocols", protocolList)
            .attribute(Namespaces.VMW, "schemes", schemeList)
            .child(OvfEdits.fragment(owner, "Info").text("Supported IP assignment schemes")));
  }
}
