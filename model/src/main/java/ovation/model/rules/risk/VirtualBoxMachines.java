package ovation.model.rules.risk;

import java.util.List;
import ovation.model.rules.RuleContext;
import ovation.model.vendor.VendorNamespaces;
import ovation.model.xml.XmlElement;

/** The settings of VirtualBox's own that an export carries along. */
final class VirtualBoxMachines {

  private VirtualBoxMachines() {}

  /** Every {@code vbox:Machine} under inspection. */
  static List<XmlElement> all(RuleContext context) {
    return context.tree().elements().stream()
        .filter(element -> element.localName().equals("Machine"))
        .filter(element -> element.namespace().equals(VendorNamespaces.VBOX))
        .toList();
  }
}
