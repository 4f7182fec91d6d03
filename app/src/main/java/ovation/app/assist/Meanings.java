package ovation.app.assist;

import java.util.List;
import java.util.Optional;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Clauses;
import ovation.model.envelope.SchemaPlace;
import ovation.model.vendor.VendorWord;
import ovation.model.xml.Origin;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Says what elements and attributes mean, those of the standard and of vendors. */
public final class Meanings {
  private final Texts texts;

  /** The meanings in a language. */
  public Meanings(Texts texts) {
    this.texts = texts;
  }

  /** What is at a character of the text; empty where the standard has no say. */
  public Optional<Meaning> at(Snapshot now, int offset) {
    XmlElement element = now.elementAt(offset).orElse(null);
    Origin origin = element == null ? null : now.origin(element.key()).orElse(null);
    if (element == null || origin == null || offset < origin.start() || offset >= origin.end()) {
      return Optional.empty();
    }
    // At the edge between two, the element found is the one around both.
    List<XmlElement> path = path(now, element);
    int name = origin.start() + 1 + element.qualifiedName().length();
    if (offset <= name || offset >= origin.end() - element.qualifiedName().length() - 3) {
      return ofElement(path);
    }
    int at = name;
    for (XmlAttribute attribute : element.attributes()) {
      if (offset >= at && offset < at + attribute.length()) {
        return attribute.isNamespaceDeclaration() ? Optional.empty() : of(path, attribute);
      }
      at += attribute.length();
    }
    return Optional.empty();
  }

  private static List<XmlElement> path(Snapshot now, XmlElement element) {
    return now.document().map(tree -> tree.path(element.key())).orElse(List.of());
  }

  /**
   * What an attribute or child of an element is, in a sentence.
   *
   * @param shape the kind of the element, see {@link SchemaPlace#shape()}
   * @return empty where the program has no words for it
   */
  public Optional<String> of(String shape, String name) {
    return texts.find("meaning." + shape + "_" + name).or(() -> texts.find("meaning." + name));
  }

  private Optional<Meaning> ofElement(List<XmlElement> path) {
    XmlElement element = path.getLast();
    Optional<String> known =
        path.size() == 1
            ? SchemaPlace.inside(path).flatMap(root -> texts.find("meaning." + root.shape()))
            : SchemaPlace.inside(path.subList(0, path.size() - 1))
                .flatMap(around ->
                    around.nameOf(element).map(name -> of(around.shape(), name).orElse("")));
    return known
        .flatMap(text -> meaning(element.qualifiedName(), text, path))
        .or(() ->
            VendorWord.of(element.namespace(), element.localName())
                .flatMap(word -> VendorOffers.meaning(texts, word))
                .map(text -> new Meaning(element.qualifiedName(), text, "")));
  }

  private Optional<Meaning> of(List<XmlElement> path, XmlAttribute attribute) {
    String local = attribute.localName();
    XmlElement element = path.getLast();
    Optional<String> vendor =
        VendorWord.of(element.namespace(), element.localName())
            .flatMap(word -> VendorOffers.meaning(texts, word, local))
            .or(() -> VendorOffers.meaning(texts, attribute.namespace(), local));
    if (vendor.isPresent()) {
      return Optional.of(new Meaning(attribute.qualifiedName(), vendor.get(), ""));
    }
    return SchemaPlace.inside(path)
        .filter(place -> place.knowsAttribute(local))
        .flatMap(
            place -> meaning(attribute.qualifiedName(), of(place.shape(), local).orElse(""), path));
  }

  private static Optional<Meaning> meaning(String name, String text, List<XmlElement> path) {
    String clause = Clauses.of(path).orElse("");
    return text.isEmpty() && clause.isEmpty()
        ? Optional.empty()
        : Optional.of(new Meaning(name, text, clause));
  }
}
