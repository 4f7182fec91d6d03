package ovation.model.edit;

import org.jspecify.annotations.Nullable;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of the numbers of copies (DSP0243 2.1.1 §9.14). */
public final class ScaleOutEdits {

  private static final String SECTION = "ScaleOutSection";

  private ScaleOutEdits() {}

  /**
   * Lets a child of a collection be deployed in several copies.
   *
   * @param child the id of the system or collection
   * @param minimum the least number of copies
   * @param usual the number if nobody chooses
   * @param maximum the largest number, null for no limit
   */
  public static Edit add(
      VirtualSystemCollection collection,
      String child,
      long minimum,
      long usual,
      @Nullable Long maximum) {
    String namespace = OvfEdits.childNamespace(collection.element(), SECTION);
    Fragment section =
        Fragment.of(namespace, SECTION)
            .attribute(namespace, "id", child)
            .child("Info", "How many copies are deployed")
            .child(count(namespace, minimum, usual, maximum, null));
    return OvfEdits.insert(Sentence.of("Deploy copies of “{0}”", child), collection, section);
  }

  private static Fragment count(
      String namespace,
      long minimum,
      long usual,
      @Nullable Long maximum,
      @Nullable String configuration) {
    return Fragment.of(namespace, "InstanceCount")
        .attribute(namespace, "minimum", Long.toString(minimum))
        .attribute(namespace, "default", Long.toString(usual))
        .attribute(namespace, "maximum", maximum == null ? null : Long.toString(maximum))
        .attribute(namespace, "configuration", configuration);
  }

  /**
   * Adds numbers for some options.
   *
   * @param configuration the ids of the options, separated by blanks; null for all
   */
  public static Edit addCount(
      ScaleOutSection section,
      long minimum,
      long usual,
      @Nullable Long maximum,
      @Nullable String configuration) {
    String namespace = OvfEdits.childNamespace(section.element(), "InstanceCount");
    return OvfEdits.insert(
        Sentence.of("Add number of copies"),
        section,
        count(namespace, minimum, usual, maximum, configuration));
  }

  /** Sets {@code minimum}, {@code default}, {@code maximum} or {@code configuration}. */
  public static Edit setAttribute(InstanceCount count, String name, @Nullable String value) {
    return OvfEdits.attribute(Sentence.of("Set {0} of copies", name), count, name, value);
  }

  /** Sets or removes the description. */
  public static Edit describe(ScaleOutSection section, @Nullable String description) {
    return OvfEdits.child(Sentence.of("Describe copies"), section, "Description", description);
  }

  /** Removes a number; the section has to keep one. */
  public static Edit remove(InstanceCount count) {
    return OvfEdits.remove(Sentence.of("Remove number of copies"), count);
  }

  /** Deploys one copy again. */
  public static Edit remove(ScaleOutSection section) {
    return OvfEdits.remove(
        Sentence.of("Deploy one copy of “{0}”", String.valueOf(section.id())), section);
  }
}
