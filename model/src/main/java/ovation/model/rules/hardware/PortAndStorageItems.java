package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.EthernetPortItem;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.Network;
import ovation.model.envelope.NetworkPortProfile;
import ovation.model.envelope.NetworkProfile;
import ovation.model.envelope.StorageItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.rules.Wording;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlElement;

/** The properties of EthernetPortItem and StorageItem have the right class, order and type. */
public final class PortAndStorageItems extends DescribedRule {

  private static final Set<String> BYTES = Set.of("VSITypeIDVersion");
  private static final Set<String> SHORTS =
      Set.of(
          "Access",
          "AllowedPriorities",
          "AllowedToReceiveVLANs",
          "AllowedToTransmitVLANs",
          "DefaultPortVID",
          "DefaultPriority",
          "DesiredVLANEndpointMode",
          "HostExtentNameFormat",
          "HostExtentNameNamespace",
          "NetworkPortProfileIDType",
          "PortVID");
  private static final Set<String> INTS = Set.of("GroupID", "ManagerID");
  private static final Set<String> LONGS =
      Set.of(
          "HostExtentStartingAddress",
          "HostResourceBlockSize",
          "ReceiveBandwidthLimit",
          "ReceiveBandwidthReservation",
          "VirtualResourceBlockSize");
  private static final Set<String> FLAGS =
      Set.of(
          "AutomaticAllocation",
          "AutomaticDeallocation",
          "Promiscuous",
          "SourceMACFilteringEnabled");
  private static final Set<String> BOOLEANS = Set.of("true", "false", "1", "0");

  /** The rule. */
  public PortAndStorageItems() {
    super(
        "V-06",
        Severity.ERROR,
        "Port and storage items keep to their CIM classes",
        "DSP0243 2.1.1 §8.3, DSP8023 2.0.1",
        """
        An EthernetPortItem has the properties of CIM_EthernetPortAllocationSettingData, a
        StorageItem those of CIM_StorageAllocationSettingData, in alphabetical order. VLANs,
        priorities, block sizes and bandwidths are whole numbers; switches are "true" or "false".
        Another order or class is a warning, since most importers read it.

        Correct the value, or put the properties in order.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      check(context, scope.items(), problems);
    }
    for (Network network : context.hasEnvelope() ? context.networks() : List.<Network>of()) {
      for (NetworkProfile profile : network.profiles()) {
        if (profile instanceof NetworkPortProfile ports) {
          check(context, ports.items(), problems);
        }
      }
    }
  }

  private void check(
      RuleContext context, List<? extends HardwareItem> items, Consumer<Problem> problems) {
    List<XmlElement> disordered = new ArrayList<>();
    for (HardwareItem item : items) {
      String own =
          switch (item) {
            case EthernetPortItem _ -> Namespaces.EPASD;
            case StorageItem _ -> Namespaces.SASD;
            default -> "";
          };
      if (own.isEmpty()) {
        continue;
      }
      checkClass(context, item, own, problems);
      for (XmlElement child : item.element().elements()) {
        checkType(context, item, child, problems);
      }
      if (!CimOrder.isKept(item.element())) {
        disordered.add(item.element());
      }
    }
    if (!disordered.isEmpty()) {
      List<Edit> edits = new ArrayList<>();
      String label = "Put the properties in order";
      disordered.forEach(item -> edits.add(CimOrder.sort(label, item)));
      String message =
          Wording.count(
                  disordered.size(),
                  "port or storage item has its properties",
                  "port and storage items have their properties")
              + " out of alphabetical order.";
      Fix fix = Fix.safe(Edit.all(label, edits));
      problems.accept(
          problem(Severity.WARNING, context.at(disordered.getFirst(), null), message, fix));
    }
  }

  /** One problem an item for properties of another class. */
  private void checkClass(
      RuleContext context, HardwareItem item, String own, Consumer<Problem> problems) {
    for (XmlElement child : item.element().elements()) {
      String namespace = child.namespace();
      if (Namespaces.isCim(namespace) && !namespace.equals(own)) {
        String type = own.substring(own.lastIndexOf('/') + 1);
        String end =
            namespace.endsWith(type)
                ? " in the namespace " + quoted(namespace) + "; the standard's is " + own + "."
                : ", which is not of the class of "
                    + item.element().localName()
                    + "s, "
                    + type
                    + ".";
        String message = Wording.name(item) + " has " + quoted(child.qualifiedName()) + end;
        problems.accept(problem(Severity.WARNING, context.at(child, null), message));
        return;
      }
    }
  }

  private void checkType(
      RuleContext context, HardwareItem item, XmlElement child, Consumer<Problem> problems) {
    String name = child.localName();
    String expected = expected(name, child.text().strip());
    boolean nil = child.attribute(Namespaces.XSI, "nil").filter("true"::equals).isPresent();
    if (expected.isEmpty() || nil) {
      return;
    }
    Severity rated =
        Placeholder.isIn(child.text()) && !context.isPacking() ? Severity.WARNING : severity();
    String message =
        Wording.name(item)
            + " has the "
            + name
            + " "
            + quoted(child.text())
            + "; "
            + expected
            + " is expected.";
    problems.accept(problem(rated, context.at(item, name), message));
  }

  /** What a value should be; empty if it is. */
  private static String expected(String property, String value) {
    if (FLAGS.contains(property)) {
      return BOOLEANS.contains(value) ? "" : "\"true\" or \"false\"";
    }
    BigInteger max = max(property);
    if (max.signum() == 0 || WholeNumber.parseUnsigned(value, max).isPresent()) {
      return "";
    }
    return WholeNumber.isWhole(value) ? "a number from 0 to " + max : "a whole number";
  }

  /** The largest value of a property; 0 for one that is no number or is looked at elsewhere. */
  private static BigInteger max(String property) {
    if (property.equals("VSITypeID")) {
      return BigInteger.valueOf(0xFFFFFF);
    }
    int bits =
        BYTES.contains(property)
            ? 8
            : SHORTS.contains(property)
                ? 16
                : INTS.contains(property) ? 32 : LONGS.contains(property) ? 64 : 0;
    return BigInteger.TWO.pow(bits).subtract(BigInteger.ONE);
  }
}
