package ovation.model.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.HardwareProfile;
import ovation.model.hardware.ResourceType;

/**
 * A platform that appliances are deployed on, as its data file describes it. What the file does not
 * say is not judged. Immutable.
 */
public final class TargetPlatform {

  private final String id;
  private final String name;
  private final String vendor;
  private final String importedBy;
  private final boolean packages;
  private final String document;
  private final Choices choices;
  private final Map<Topic, Map<String, Support>> statements = new EnumMap<>(Topic.class);
  private final Map<Quantity, List<Limit>> limits = new EnumMap<>(Quantity.class);
  private final byte[] file;

  /**
   * Joins a file with the platform that it extends.
   *
   * @param bytes the file as written
   */
  TargetPlatform(TargetFile own, @Nullable TargetPlatform parent, byte[] bytes) {
    this.id = text(own.id, "");
    this.name = text(own.name, id);
    this.vendor = text(own.vendor, parent == null ? "" : parent.vendor);
    TargetFile.Entry entry = own.entry;
    this.importedBy =
        text(entry == null ? null : entry.by, parent == null ? "" : parent.importedBy);
    this.packages =
        entry == null || entry.takes == null
            ? parent == null || parent.packages
            : entry.takes == TargetFile.Takes.PACKAGE;
    this.document = text(own.document, parent == null ? name : parent.document);
    Choices inherited = parent == null ? new Choices() : parent.choices;
    this.choices = own.choices == null ? inherited : own.choices.over(inherited);
    this.file = bytes.clone();
    for (Topic topic : Topic.values()) {
      Map<String, Support> joined = new LinkedHashMap<>();
      if (parent != null) {
        joined.putAll(parent.statements(topic));
      }
      own.statements(topic).forEach(said -> said.names().forEach(key -> joined.put(key, said)));
      statements.put(topic, Collections.unmodifiableMap(joined));
    }
    if (parent != null) {
      parent.limits.forEach((kind, most) -> limits.put(kind, new ArrayList<>(most)));
    }
    for (Limit limit : own.limits) {
      List<Limit> all = limits.computeIfAbsent(limit.quantity().orElseThrow(), _ -> newList());
      all.removeIf(old -> old.from() == limit.from());
      all.add(limit);
    }
  }

  private static List<Limit> newList() {
    return new ArrayList<>();
  }

  private static String text(@Nullable String own, String otherwise) {
    return own == null || own.isBlank() ? otherwise : own.strip().replaceAll("\\s+", " ");
  }

  /** The short name on the command line: {@code esxi-7.0}. */
  public String id() {
    return id;
  }

  /** The name for people: {@code VMware ESXi 7.0}. */
  public String name() {
    return name;
  }

  /** Who makes it; empty if the file does not say. */
  public String vendor() {
    return vendor;
  }

  /** The programs that import packages or disks: {@code vSphere Client, OVF Tool or govc}. */
  public String importedBy() {
    return importedBy;
  }

  /** Whether packages are imported; otherwise disk images only. */
  public boolean takesPackages() {
    return packages;
  }

  /** The product document that most of the facts are from. */
  public String document() {
    return document;
  }

  /** What suits it best in a new appliance or an export. */
  public Choices choices() {
    return choices;
  }

  /** The virtual hardware of a new appliance for it; what most platforms take if it has no wish. */
  public HardwareProfile hardware() {
    HardwareProfile common = HardwareProfile.COMMON;
    String family = choices.family();
    String model = choices.controllerModel();
    return new HardwareProfile(
        family == null ? common.systemType() : family,
        "sata".equals(choices.controller())
            ? ResourceType.OTHER_STORAGE
            : ResourceType.SCSI_CONTROLLER,
        model == null ? common.controllerType() : model,
        family == null ? common.adapterType() : choices.nic());
  }

  /** How it takes one thing by its name in lower case; empty if the file does not say. */
  public Optional<Support> support(Topic topic, String thing) {
    Map<String, Support> known = statements(topic);
    Support said = known.get(thing);
    return Optional.ofNullable(said == null ? known.get(Support.OTHERS) : said);
  }

  /** How it takes one thing; {@link Verdict#RUNS} if the file does not say. */
  public Verdict verdict(Topic topic, String thing) {
    return support(topic, thing).map(Support::verdict).orElse(Verdict.RUNS);
  }

  /** Everything said about a topic, by name. */
  public Map<String, Support> statements(Topic topic) {
    return statements.getOrDefault(topic, Map.of());
  }

  /** The limit for a system of any hardware version; empty if the file does not say. */
  public Optional<Limit> limit(Quantity quantity) {
    return limit(quantity, Integer.MAX_VALUE);
  }

  /**
   * The limit for a system of a hardware version; empty if the file does not say.
   *
   * @param hardware the number in {@code vmx-19}; the highest number for systems without one
   */
  public Optional<Limit> limit(Quantity quantity, int hardware) {
    Limit best = null;
    for (Limit limit : limits.getOrDefault(quantity, List.of())) {
      if (limit.from() <= hardware && (best == null || limit.from() > best.from())) {
        best = limit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The limits of a quantity, one for each range of hardware versions. */
  public List<Limit> limits(Quantity quantity) {
    return List.copyOf(limits.getOrDefault(quantity, List.of()));
  }

  /** The data file as written, to be copied and changed. */
  public byte[] file() {
    return file.clone();
  }

  @Override
  public String toString() {
    return id;
  }
}
