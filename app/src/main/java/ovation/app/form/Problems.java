package ovation.app.form;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Finding;
import ovation.app.field.FieldProblem;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/**
 * What the checks say about the parts that a form shows.
 *
 * @param context where the findings come from
 */
public record Problems(FormContext context) {

  /** The worst problem of one attribute or child of an element. */
  public Optional<FieldProblem> at(XmlElement element, String name) {
    Set<ElementKey> children = new HashSet<>();
    for (XmlElement child : element.elements()) {
      if (child.localName().equals(name)) {
        children.add(child.key());
      }
    }
    return findings()
        .filter(finding ->
            (isOn(finding, element) && finding.detail().equals(name))
                || finding.element().filter(children::contains).isPresent())
        .findFirst()
        .map(context::asFieldProblem);
  }

  /** The problems of an element that are about none of its parts that have a field. */
  public List<FieldProblem> besides(XmlElement element, Set<String> shown) {
    return findings()
        .filter(finding -> isOn(finding, element))
        .filter(finding -> !shown.contains(finding.detail()))
        .map(context::asFieldProblem)
        .toList();
  }

  /** How bad the worst problem within these objects is; null when there is none. */
  public FieldProblem.@Nullable Level worst(Collection<? extends OvfObject> objects) {
    Set<ElementKey> keys = new HashSet<>();
    objects.forEach(object -> collect(object.element(), keys));
    return findings()
        .filter(finding -> finding.element().filter(keys::contains).isPresent())
        .map(Finding::level)
        .min(Enum::compareTo)
        .orElse(null);
  }

  private static void collect(XmlElement element, Set<ElementKey> keys) {
    keys.add(element.key());
    element.elements().forEach(child -> collect(child, keys));
  }

  private static boolean isOn(Finding finding, XmlElement element) {
    return finding.element().filter(element.key()::equals).isPresent();
  }

  private Stream<Finding> findings() {
    return context.session().findings().stream();
  }
}
