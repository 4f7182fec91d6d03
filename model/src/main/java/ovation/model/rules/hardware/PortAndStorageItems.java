package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;
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
      Sentence label = Sentence.of("Put the properties in order");
      disordered.forEach(item -> edits.add(CimOrder.sort(label, item)));
      Sentence message =
          Sentence.count(
              disordered.size(),
              "{0} port or storage item has its properties out of alphabetical order.",
              "{0} port and storage items have their properties out of alphabetical order.");
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
        Sentence device = Wording.name(item);
        Quoted property = quoted(child.qualifiedName());
        Sentence message =
            namespace.endsWith(type)
                ? Sentence.of(
                    "{0} has {1} in the namespace {2}; the standard's is {3}.",
                    device, property, quoted(namespace), own)
                : Sentence.of(
                    "{0} has {1}, which is not of the class of {2}s, {3}.",
                    device, property, item.element().localName(), type);
        problems.accept(problem(Severity.WARNING, context.at(child, null), message));
        return;
      }
    }
  }

  private void checkType(
      RuleContext context, HardwareItem item, XmlElement child, Consumer<Problem> problems) {
    String name = child.localName();
    Sentence expected = expected(name, child.text().strip());
    boolean nil = child.attribute(Namespaces.XSI, "nil").filter("true"::equals).isPresent();
    if (expected == null || nil) {
      return;
    }
    Severity rated =
        Placeholder.isIn(child.text()) && !context.isPacking() ? Severity.WARNING : severity();
    Sentence message =
        Sentence.of(
            "{0} has the {1} {2}; {3} is expected.",
            Wording.name(item), name, quoted(child.text()), expected);
    problems.accept(problem(rated, context.at(item, name), message));
  }

  /** What a value should be; null if it is. */
  private static @Nullable Sentence expected(String property, String value) {
    if (FLAGS.contains(property)) {
      return BOOLEANS.contains(value) ? null : Sentence.of("\"true\" or \"false\"");
    }
    BigInteger max = max(property);
    if (max.signum() == 0 || WholeNumber.parseUnsigned(value, max).isPresent()) {
      return null;
    }
    return WholeNumber.isWhole(value)
        ? Sentence.of("a number from 0 to {0}", max)
        : Sentence.of("a whole number");
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
