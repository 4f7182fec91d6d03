package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.GuestCatalogue;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.model.xml.SetText;

/** Edits of systems and collections themselves (DSP0243 2.1.1 §8). */
public final class SystemEdits {

  private SystemEdits() {}

  /** Sets the name shown to people; null removes it. */
  public static Edit setName(Content content, @Nullable String name) {
    return OvfEdits.child(
        Sentence.of("Rename “{0}”", content.displayName()), content, "Name", name);
  }

  /** Sets the number of the guest operating system. */
  public static Edit setOsId(OperatingSystemSection section, String id) {
    return OvfEdits.attribute(Sentence.of("Set operating system"), section, "id", id);
  }

  /** Sets the name of the guest operating system; null removes it. */
  public static Edit setOsDescription(OperatingSystemSection section, @Nullable String text) {
    return OvfEdits.child(Sentence.of("Set operating system"), section, "Description", text);
  }

  /**
   * Makes a known guest the operating system: its number, its name and, where the descriptor gives
   * them, the ids that VMware and VirtualBox have for it.
   */
  public static Edit setOs(OperatingSystemSection section, GuestCatalogue.Entry guest) {
    Sentence label = Sentence.of("Set operating system to “{0}”", guest.name());
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.attribute(label, section, "id", Integer.toString(guest.number())));
    edits.add(OvfEdits.child(label, section, "Description", guest.name()));
    if (section.element().attribute(Namespaces.VMW, "osType").isPresent()) {
      edits.add(setVmwareOs(label, section, guest.vmware()));
    }
    section.element().elements().stream()
        .filter(child -> child.localName().equals("OSType"))
        .filter(child -> !Namespaces.isEnvelope(child.namespace()))
        .forEach(child -> edits.add(new SetText(label, child.key(), guest.virtualBox())));
    return Edit.all(label, edits);
  }

  /** Sets VMware's id of the guest operating system; null removes it. */
  public static Edit setVmwareOs(OperatingSystemSection section, @Nullable String id) {
    return setVmwareOs(Sentence.of("Set operating system"), section, id);
  }

  private static Edit setVmwareOs(
      Sentence label, OperatingSystemSection section, @Nullable String id) {
    return OvfEdits.attribute(label, section.element(), Namespaces.VMW, "osType", id);
  }

  /** Adds an operating system section. */
  public static Edit addOs(VirtualSystem system, String id, @Nullable String description) {
    Fragment section =
        OvfEdits.fragment(system, "OperatingSystemSection")
            .attribute(OvfEdits.attributeNamespace(system), "id", id)
            .child("Info", "The guest operating system")
            .child("Description", description);
    return OvfEdits.insert(Sentence.of("Set operating system"), system, section);
  }
}
