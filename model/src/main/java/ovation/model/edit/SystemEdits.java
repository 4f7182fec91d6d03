package ovation.model.edit;

import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of systems and collections themselves (DSP0243 2.1.1 §8). */
public final class SystemEdits {

  private SystemEdits() {}

  /** Sets the name shown to people; null removes it. */
  public static Edit setName(Content content, @Nullable String name) {
    return OvfEdits.child("Rename “" + content.displayName() + "”", content, "Name", name);
  }

  /** Sets the number of the guest operating system. */
  public static Edit setOsId(OperatingSystemSection section, String id) {
    return OvfEdits.attribute("Set operating system", section, "id", id);
  }

  /** Sets the name of the guest operating system; null removes it. */
  public static Edit setOsDescription(OperatingSystemSection section, @Nullable String text) {
    return OvfEdits.child("Set operating system", section, "Description", text);
  }

  /** Adds an operating system section. */
  public static Edit addOs(VirtualSystem system, String id, @Nullable String description) {
    Fragment section =
        OvfEdits.fragment(system, "OperatingSystemSection")
            .attribute(OvfEdits.attributeNamespace(system), "id", id)
            .child("Info", "The guest operating system")
            .child("Description", description);
    return OvfEdits.insert("Set operating system", system, section);
  }

  /** Sets the ways to hand over the environment, separated by blanks; null removes them. */
  public static Edit setTransport(VirtualHardwareSection hardware, @Nullable String transport) {
    return OvfEdits.attribute("Set transport", hardware, "transport", transport);
  }
}
