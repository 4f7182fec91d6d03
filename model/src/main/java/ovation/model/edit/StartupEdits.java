package ovation.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.StartupItem;
import ovation.model.envelope.StartupSection;
import ovation.model.hardware.Units;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.Fragment;

/** Edits of the order in which systems start and stop (DSP0243 2.1.1 §9.7). */
public final class StartupEdits {

  private static final String SECTION = "StartupSection";
  private static final int LAST = 65535;

  private StartupEdits() {}

  /** Adds a section that names nothing yet: everything starts at once. */
  public static Edit add(SectionOwner owner) {
    return OvfEdits.insert(
        Sentence.of("Add start order"),
        owner,
        OvfEdits.fragment(owner, SECTION).child("Info", "The order of starting and stopping"));
  }

  /**
   * Sets an attribute of the entry of a system or collection; adds the entry if there is none.
   *
   * @param child a direct child of what the section stands in
   * @param name such as {@code startDelay}
   * @param value null to remove the attribute
   * @throws EditException if the child has no id to be named by
   */
  public static Edit set(
      StartupSection section, Content child, String name, @Nullable String value) {
    Sentence label = Sentence.of("Set start of “{0}”", child.displayName());
    Optional<StartupItem> item = item(section, child);
    if (item.isPresent()) {
      return OvfEdits.attribute(label, item.get(), name, value);
    }
    if (value == null) {
      return Edit.all(label, List.of());
    }
    Fragment entry = entry(section, child, name.equals("order") ? value : "0");
    return OvfEdits.insert(
        label,
        section,
        name.equals("order")
            ? entry
            : entry.attribute(OvfEdits.attributeNamespace(section), name, value));
  }

  private static Fragment entry(StartupSection section, Content child, String order) {
    String id = child.id();
    if (id == null || id.isEmpty()) {
      throw new EditException(
          Sentence.of("“{0}” has no id to be named by. Give it one first.", child.displayName()));
    }
    String namespace = OvfEdits.attributeNamespace(section);
    return OvfEdits.fragment(section, "Item")
        .attribute(namespace, "id", id)
        .attribute(namespace, "order", order);
  }

  /** The entry of a system or collection, the first if there are several. */
  public static Optional<StartupItem> item(StartupSection section, Content child) {
    String id = child.id();
    return id == null
        ? Optional.empty()
        : section.items().stream().filter(item -> id.equals(item.id())).findFirst();
  }

  /**
   * Lets systems and collections start in these steps. Numbers that already fit stay; only the
   * others change.
   *
   * @param steps what starts together, in order; each of the children in one of them
   * @throws EditException if a child that has to be named has no id
   */
  public static Edit arrange(Sentence label, StartupSection section, List<List<Content>> steps) {
    Map<String, StartupItem> items = new HashMap<>();
    section.items().forEach(item -> items.putIfAbsent(String.valueOf(item.id()), item));
    List<Integer> numbers = numbers(steps, items);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      for (Content child : steps.get(i)) {
        StartupItem item = items.get(String.valueOf(child.id()));
        int wanted = numbers.get(i);
        if (order(item) != wanted) {
          String order = Integer.toString(wanted);
          edits.add(
              item == null
                  ? OvfEdits.insert(label, section, entry(section, child, order))
                  : OvfEdits.attribute(label, item, "order", order));
        }
      }
    }
    return Edit.all(label, edits);
  }

  /** Rising numbers: each step keeps the one that most of its members have, if that is possible. */
  private static List<Integer> numbers(List<List<Content>> steps, Map<String, StartupItem> items) {
    List<Integer> numbers = new ArrayList<>();
    int before = -1;
    for (List<Content> step : steps) {
      Map<Integer, Integer> votes = new HashMap<>();
      step.forEach(
          child -> votes.merge(order(items.get(String.valueOf(child.id()))), 1, Integer::sum));
      int floor = before;
      int number =
          votes.entrySet().stream()
              .filter(vote -> vote.getKey() > floor)
              .max(
                  Map.Entry.<Integer, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse(before + 1);
      numbers.add(number);
      before = number;
    }
    if (before > LAST) {
      numbers.replaceAll(numbers::indexOf);
    }
    return numbers;
  }

  private static int order(@Nullable StartupItem item) {
    return item == null
        ? 0
        : Units.number(item.order())
            .filter(number -> number.bitLength() <= 16)
            .map(Number::intValue)
            .orElse(0);
  }

  /** Removes an entry: the system or collection starts first, with the defaults. */
  public static Edit remove(StartupItem item) {
    return OvfEdits.remove(Sentence.of("Forget start of “{0}”", String.valueOf(item.id())), item);
  }
}
