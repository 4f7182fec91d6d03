package ovation.app.form;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldProblem;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * Fills fields from the document: the value now, the value in the file, the raw text, the way to
 * the source, and what is wrong with it.
 *
 * @param context the ways out of the form
 * @param state what is shown
 */
public record Filler(FormContext context, FormState state) {

  /**
   * Fills a field with a text of an object.
   *
   * @param kind the class of the object
   * @param name the attribute or child element that holds the text, without prefix
   * @param value reads it; null stands for a text that is not there
   */
  public <T extends OvfObject> void text(
      FieldModel<String> field,
      Class<T> kind,
      T object,
      String name,
      Function<T, @Nullable String> value) {
    String current = given(value.apply(object));
    String original = saved(kind, object).map(saved -> given(value.apply(saved))).orElse(current);
    field.show(current, original);
    place(field, object.element(), name);
  }

  /** Fills a field with yes or no. */
  public <T extends OvfObject> void flag(
      FieldModel<Boolean> field, Class<T> kind, T object, String name, Function<T, Boolean> value) {
    Boolean current = value.apply(object);
    field.show(current, saved(kind, object).map(value).orElse(current));
    place(field, object.element(), name);
  }

  /** The object as it is in the file; empty if it is new. */
  public <T extends OvfObject> Optional<T> saved(Class<T> kind, T object) {
    ElementKey key = object.element().key();
    return state.saved().envelope().flatMap(envelope -> envelope.find(key, kind));
  }

  /** Gives a field its place without touching its value. */
  public void place(FieldModel<?> field, XmlElement element, String name) {
    Optional<XmlElement> child =
        element.elements().stream().filter(e -> e.localName().equals(name)).findFirst();
    Optional<XmlAttribute> attribute =
        element.attributes().stream()
            .filter(a -> a.localName().equals(name) && !a.isNamespaceDeclaration())
            .findFirst();
    field
        .rawProperty()
        .set(child.map(XmlElement::source).or(() -> attribute.map(Filler::source)).orElse(""));
    ElementKey shown = child.map(XmlElement::key).orElse(element.key());
    field.onShowSource(() -> context.source().accept(shown));
    field.showProblem(problem(element, name).orElse(null));
  }

  /** What is wrong with an attribute or child of an element. */
  public Optional<FieldProblem> problem(XmlElement element, String name) {
    return new Problems(context).at(element, name);
  }

  private static String source(XmlAttribute attribute) {
    char quote = attribute.quote();
    return attribute.qualifiedName() + "=" + quote + attribute.raw() + quote;
  }

  /** The text, or "" for one that is not there. */
  public static String given(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The text, or null for "", which removes it from the document. */
  public static @Nullable String orNothing(String text) {
    return text.isEmpty() ? null : text;
  }
}
