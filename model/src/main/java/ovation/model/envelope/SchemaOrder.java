package ovation.model.envelope;

import java.util.List;
import java.util.Optional;
import ovation.model.xml.ChildOrder;
import ovation.model.xml.XmlElement;

/**
 * The order of children in the schemas. An unknown child ranks as a section where sections may
 * stand, and last elsewhere.
 */
public final class SchemaOrder implements ChildOrder {

  /** The one instance. */
  public static final SchemaOrder INSTANCE = new SchemaOrder();

  private SchemaOrder() {}

  @Override
  public int rank(XmlElement parent, XmlElement child) {
    Shape shape = Vocabulary.of(parent);
    if (shape == null) {
      return 0;
    }
    Optional<String> name = CanonicalName.of(child, shape);
    if (name.isPresent()) {
      return shape.rank(name.get());
    }
    return shape.rank("AnnotationSection");
  }

  /**
   * The children that the standard does not know there; none where sections may stand and of an
   * element that it does not know.
   */
  public static List<XmlElement> unknownChildren(XmlElement parent) {
    Shape shape = Vocabulary.of(parent);
    return shape == null || shape.hasChild("AnnotationSection")
        ? List.of()
        : parent.elements().stream()
            .filter(child -> CanonicalName.of(child, shape).isEmpty())
            .toList();
  }
}
