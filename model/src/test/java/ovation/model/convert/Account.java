package ovation.model.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * What became of every element and attribute in a conversion: an entry for each that was neither
 * carried nor converted nor told as lost.
 */
final class Account {

  /** Names that became others, by pairs that a conversion may make. */
  private static final Map<String, Set<String>> RENAMED =
      Map.of(
          "InstanceId",
          Set.of("InstanceID"),
          "Caption",
          Set.of("ElementName"),
          "BusNumber",
          Set.of("Address"),
          "StorageItem",
          Set.of("Item"),
          "EthernetPortItem",
          Set.of("Item"),
          "SharedDisk",
          Set.of("Disk"),
          "SharedDiskSection",
          Set.of("DiskSection"));

  private final List<String> open = new ArrayList<>();
  private final List<Loss> losses;
  private final Map<ElementKey, XmlElement> after = new HashMap<>();

  private Account(List<Loss> losses, XmlElement after) {
    this.losses = losses;
    collect(after);
  }

  /** What is unaccounted for. */
  static List<String> of(Snapshot before, Snapshot after, List<Loss> losses) {
    Account account = new Account(losses, after.root().orElseThrow());
    XmlElement root = before.root().orElseThrow();
    account.element(root, ElementPath.of(root));
    return account.open;
  }

  private void collect(XmlElement element) {
    after.put(element.key(), element);
    element.elements().forEach(this::collect);
  }

  private void element(XmlElement before, ElementPath path) {
    XmlElement now = after.get(before.key());
    if (now == null) {
      boolean usual = path.toString().endsWith("/Access") && before.text().strip().equals("3");
      boolean emptied = path.toString().endsWith("/SharedDiskSection");
      if (!usual && !emptied && !isLost(path.toString())) {
        open.add(path + " is gone");
        return;
      }
      before.elements().forEach(child -> element(child, path.to(child)));
      return;
    }
    String name = OvfEdits.name(before);
    if (!now.localName().equals(name)
        && !now.localName().equals(before.localName())
        && !RENAMED.getOrDefault(before.localName(), Set.of()).contains(now.localName())) {
      open.add(path + " is " + now.localName());
    }
    if (!text(before).equals(text(now))) {
      open.add(path + " says " + now.text() + ", not " + before.text());
    }
    for (XmlAttribute attribute : before.attributes()) {
      attribute(attribute, now, path);
    }
    before.elements().forEach(child -> element(child, path.to(child)));
  }

  private void attribute(XmlAttribute attribute, XmlElement now, ElementPath path) {
    String name = attribute.localName();
    String wanted = name.equals("configurableByUser") ? "userConfigurable" : name;
    boolean type = name.equals("type") && now.localName().matches(".*Section|VirtualSystem.*");
    boolean usual = name.equals("readOnly") && attribute.value().equals("false");
    boolean there =
        now.attributes().stream().anyMatch(a -> a.localName().equals(wanted) && fits(attribute, a));
    if (!there && !type && !usual && !isLost(path.attribute(name))) {
      open.add(path.attribute(name) + " is gone or different");
    }
  }

  private static boolean fits(XmlAttribute before, XmlAttribute now) {
    boolean namespaces =
        before.isNamespaceDeclaration()
            || before.localName().equals("version")
            || before.localName().equals("schemaLocation");
    return namespaces || before.value().equals(now.value());
  }

  private boolean isLost(String path) {
    return losses.stream()
        .anyMatch(loss -> path.equals(loss.path()) || path.startsWith(loss.path() + "/"));
  }

  /** The text by meaning: kinds of disks and spellings of references made alike. */
  private static String text(XmlElement element) {
    String text = element.text().strip();
    return switch (element.localName()) {
      case "ResourceType" -> text.matches("31|32") ? "17" : text;
      case "HostResource" -> text.replaceFirst("^(ovf:)?/{0,2}(disk|file)/", "ovf:/$2/");
      default -> text;
    };
  }
}
