package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlElement;

/**
 * A place in a descriptor as a person writes it: names of elements from the Envelope downwards,
 * separated by slashes, without prefixes, such as {@code
 * VirtualSystem[vm1]/VirtualHardwareSection/Item[5]/VirtualQuantity}; or an attribute, such as
 * {@code NetworkSection/Network[VM Network]/@name}.
 *
 * <p>In brackets stands which of several elements is meant: its id, name or key, else its number
 * among those of its name, from 1, else {@code InstanceID=5} for any child or attribute with its
 * value. Quotation marks around it are left out. A path may begin with {@code Envelope/}; a system
 * or collection at its beginning is found at any depth. The paths of problems can be used as they
 * are.
 */
public final class DescriptorPath {

  private final List<PathStep> steps;
  private final @Nullable String attribute;

  private DescriptorPath(List<PathStep> steps, @Nullable String attribute) {
    this.steps = List.copyOf(steps);
    this.attribute = attribute;
  }

  /**
   * Reads a path.
   *
   * @throws EditException if it is no path
   */
  public static DescriptorPath parse(String text) {
    List<String> parts = split(text.startsWith("/") ? text.substring(1) : text);
    String attribute = null;
    if (!parts.isEmpty() && parts.getLast().startsWith("@")) {
      attribute = parts.removeLast().substring(1);
    }
    if (!parts.isEmpty() && parts.getFirst().equals("Envelope")) {
      parts.removeFirst();
    }
    if ((parts.isEmpty() && attribute == null)
        || parts.contains("")
        || (attribute != null && attribute.isEmpty())) {
      throw new EditException(
          Sentence.of(
              "“{0}” is no path. Write one such as NetworkSection/Network[VM" + " Network]/@name.",
              text));
    }
    return new DescriptorPath(parts.stream().map(PathStep::parse).toList(), attribute);
  }

  /** Splits at the slashes that stand outside of brackets. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
      if (c == '/' && depth == 0) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /** The attribute at the end as written, with its prefix if it has one; null for an element. */
  @Nullable String attribute() {
    return attribute;
  }

  /** The last step. */
  PathStep last() {
    return steps.getLast();
  }

  /** True if there is nothing but an attribute of the Envelope. */
  boolean isRoot() {
    return steps.isEmpty();
  }

  /** The path without its last step. */
  DescriptorPath parent() {
    return new DescriptorPath(steps.subList(0, steps.size() - 1), null);
  }

  /**
   * The elements that the path means.
   *
   * @throws EditException if nothing is there before the last step, or several elements are
   */
  List<XmlElement> all(XmlElement root) {
    List<XmlElement> found = List.of(root);
    for (int i = 0; i < steps.size(); i++) {
      PathStep step = steps.get(i);
      List<XmlElement> next = step.among(found.getFirst().elements());
      if (next.isEmpty() && i == 0) {
        next = step.among(contents(root));
      }
      boolean last = i == steps.size() - 1;
      if (!last && next.size() != 1) {
        throw next.isEmpty() ? missing(i) : several(i, next.size());
      }
      found = next;
    }
    return found;
  }

  /**
   * The one element that the path means.
   *
   * @throws EditException if there is none or more than one
   */
  public XmlElement one(XmlElement root) {
    List<XmlElement> found = all(root);
    if (found.size() == 1) {
      return found.getFirst();
    }
    int end = steps.size() - 1;
    throw found.isEmpty() ? missing(end) : several(end, found.size());
  }

  private EditException missing(int step) {
    return new EditException(Sentence.of("There is no {0} in the descriptor.", shown(step)));
  }

  private EditException several(int step, int count) {
    return new EditException(
        Sentence.of(
            "{0} means {1} elements. Add which one, such as {2}[1].",
            shown(step), count, steps.get(step).name()));
  }

  private String shown(int step) {
    return String.join("/", steps.subList(0, step + 1).stream().map(PathStep::toString).toList());
  }

  /** Systems and collections at any depth. */
  private static List<XmlElement> contents(XmlElement element) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : element.elements()) {
      String name = OvfEdits.name(child);
      if (name.equals("VirtualSystem") || name.equals("VirtualSystemCollection")) {
        found.add(child);
        found.addAll(contents(child));
      }
    }
    return found;
  }

  @Override
  public String toString() {
    String path = steps.isEmpty() ? "Envelope" : shown(steps.size() - 1);
    return attribute == null ? path : path + "/@" + attribute;
  }
}
