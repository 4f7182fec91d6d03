package ovation.app.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Finding;
import ovation.app.check.Findings;
import ovation.app.field.FieldProblem;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.XmlElement;

/**
 * What the checks say about the parts that a form shows.
 *
 * @param context where the findings come from
 */
public record Problems(FormContext context) {

  /** The worst problem of one attribute or child of an element. */
  public Optional<FieldProblem> at(XmlElement element, String name) {
    Findings findings = findings();
    if (findings.all().isEmpty()) {
      return Optional.empty();
    }
    Stream<Finding> own =
        findings.on(element.key()).stream().filter(finding -> finding.detail().equals(name));
    Stream<Finding> below =
        element.elements().stream()
            .filter(child -> child.localName().equals(name))
            .flatMap(child -> findings.on(child.key()).stream());
    return Stream.concat(own, below)
        .min(Comparator.comparing(Finding::level))
        .map(context::asFieldProblem);
  }

  /** The problems of an element that are about none of its parts that have a field. */
  public List<FieldProblem> besides(XmlElement element, Set<String> shown) {
    return findings().on(element.key()).stream()
        .filter(finding -> !shown.contains(finding.detail()))
        .map(context::asFieldProblem)
        .toList();
  }

  /** How bad the worst problem within these objects is; null when there is none. */
  public FieldProblem.@Nullable Level worst(Collection<? extends OvfObject> objects) {
    Findings findings = findings();
    if (findings.all().isEmpty()) {
      return null;
    }
    return objects.stream()
        .flatMap(object -> within(object.element()))
        .flatMap(element -> findings.on(element.key()).stream())
        .map(Finding::level)
        .min(Enum::compareTo)
        .orElse(null);
  }

  private static Stream<XmlElement> within(XmlElement element) {
    return Stream.concat(Stream.of(element), element.elements().stream().flatMap(Problems::within));
  }

  private Findings findings() {
    return context.session().findings();
  }
}
