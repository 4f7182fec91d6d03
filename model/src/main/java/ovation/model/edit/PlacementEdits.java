package ovation.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of the groups that are placed together or apart (DSP0243 2.1.1 §9.12). */
public final class PlacementEdits {

  /** The policy of systems near each other. */
  public static final String AFFINITY = "affinity";

  /** The policy of systems on different hosts. */
  public static final String AVAILABILITY = "availability";

  private static final String GROUP = "PlacementGroupSection";
  private static final String PLACEMENT = "PlacementSection";

  private PlacementEdits() {}

  /** Adds a group. */
  public static Edit addGroup(
      Envelope envelope, String id, String policy, @Nullable String description) {
    String namespace = OvfEdits.childNamespace(envelope.element(), GROUP);
    Fragment group =
        Fragment.of(namespace, GROUP)
            .attribute(namespace, "id", id)
            .attribute(namespace, "policy", policy)
            .child("Info", "Systems placed together or apart")
            .child("Description", description);
    return OvfEdits.insert(Sentence.of("Add placement group “{0}”", id), envelope, group);
  }

  /** Sets the policy of a group. */
  public static Edit setPolicy(PlacementGroupSection group, String policy) {
    return OvfEdits.attribute(
        Sentence.of("Set policy of “{0}”", String.valueOf(group.id())), group, "policy", policy);
  }

  /** Sets or removes the description of a group. */
  public static Edit describe(PlacementGroupSection group, @Nullable String description) {
    Sentence label = Sentence.of("Describe placement group “{0}”", String.valueOf(group.id()));
    return OvfEdits.child(label, group, "Description", description);
  }

  /** Renames a group together with every placement in it. */
  public static Edit rename(Envelope envelope, PlacementGroupSection group, String id) {
    Sentence label = Sentence.of("Rename placement group to “{0}”", id);
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.attribute(label, group, "id", id));
    for (PlacementSection placement : members(envelope, group)) {
      edits.add(OvfEdits.attribute(label, placement, "group", id));
    }
    return Edit.all(label, edits);
  }

  /** Removes a group together with every placement in it. */
  public static Edit removeGroup(Envelope envelope, PlacementGroupSection group) {
    Sentence label = Sentence.of("Remove placement group “{0}”", String.valueOf(group.id()));
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.remove(label, group));
    members(envelope, group).forEach(placement -> edits.add(OvfEdits.remove(label, placement)));
    return Edit.all(label, edits);
  }

  private static List<PlacementSection> members(Envelope envelope, PlacementGroupSection group) {
    return envelope.allContents().stream()
        .flatMap(content -> content.sections(PlacementSection.class).stream())
        .filter(placement -> Objects.equals(placement.group(), group.id()))
        .toList();
  }

  /** Puts a system or collection into a group; null takes it out of its group. */
  public static Edit place(Content content, @Nullable String group) {
    List<PlacementSection> present = content.sections(PlacementSection.class);
    if (group == null) {
      Sentence label = Sentence.of("Take “{0}” out of its group", content.displayName());
      return Edit.all(label, present.stream().map(p -> OvfEdits.remove(label, p)).toList());
    }
    Sentence label = Sentence.of("Put “{0}” into group “{1}”", content.displayName(), group);
    if (!present.isEmpty()) {
      return OvfEdits.attribute(label, present.getFirst(), "group", group);
    }
    String namespace = OvfEdits.childNamespace(content.element(), PLACEMENT);
    Fragment placement =
        Fragment.of(namespace, PLACEMENT)
            .attribute(namespace, "group", group)
            .child("Info", "The group that this is placed with");
    return OvfEdits.insert(label, content, placement);
  }

  /** {@code group1}, {@code group2} … : the first that no group has as its id. */
  public static String freeId(Envelope envelope) {
    Set<String> taken = new HashSet<>();
    envelope
        .sections(PlacementGroupSection.class)
        .forEach(group -> taken.add(String.valueOf(group.id())));
    return FreeName.of("group", taken);
  }
}
