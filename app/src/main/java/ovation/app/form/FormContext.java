package ovation.app.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Finding;
import ovation.app.check.Findings;
import ovation.app.field.FieldFix;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldProblem;
import ovation.app.outline.NodeId;
import ovation.app.outline.OutlineNode;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;
import ovation.packaging.encryption.Secrecy;

/**
 * What every form is given: the session, the texts, and the ways out of the form.
 *
 * @param session the document
 * @param source shows an element in the source view
 * @param around what the form needs of the program
 */
public record FormContext(
    DocumentSession session, Consumer<ElementKey> source, Surroundings around) {
  /** The rules about secrets in clear. */
  private static final Set<String> SECRETS = Set.of("P-09", "U-04");

  /** The texts of the program. */
  public Texts texts() {
    return around.texts();
  }

  /** Asks for files of this machine. */
  public FileDialogs files() {
    return around.files();
  }

  /** Tells the user why an edit could not be carried out. */
  public Consumer<String> complain() {
    return around.complain();
  }

  /** Where work is done that would hold up the screen. */
  public Background background() {
    return around.background();
  }

  /** Tells the user why something could not be done. */
  public Consumer<Sentence> explain() {
    return texts().saying(complain());
  }

  /** Carries out an edit; one that cannot be carried out changes nothing and is explained. */
  public void edit(Edit edit) {
    try {
      session.apply(edit);
    } catch (EditException e) {
      explain().accept(e.sentence());
    }
  }

  /** The elements of a part of the outline that are there in a state. */
  public List<XmlElement> elements(NodeId part, FormState state) {
    return session
        .outlineProperty()
        .get()
        .find(part)
        .map(OutlineNode::elements)
        .orElse(List.of())
        .stream()
        .flatMap(key -> state.current().find(key).stream())
        .toList();
  }

  /** Whether nothing can be edited now, because the text is broken or only looked at. */
  public ObservableValue<Boolean> readOnly() {
    return session.lockedProperty();
  }

  /** A field that is about one element: disabled while nothing can be edited. */
  public <T> FieldModel<T> field(String labelKey, T initial) {
    FieldModel<T> model = new FieldModel<>(texts().of(labelKey), initial);
    model.enabledProperty().bind(session.lockedProperty().not());
    return model;
  }

  /**
   * Gives a field its place in the descriptor: raw text, the way to it, and what is wrong with the
   * element in any way.
   */
  public void place(FieldModel<?> model, @Nullable XmlElement element) {
    model.rawProperty().set(element == null ? "" : element.source());
    if (element != null) {
      model.onShowSource(() -> source.accept(element.key()));
    }
    model.showProblem(element == null ? null : problem(Set.of(element.key())).orElse(null));
  }

  /**
   * Gives a field its place in the descriptor, for a field that edits one attribute or child.
   *
   * @param element what holds the value; null while there is nothing
   * @param detail the local name of the attribute or child, "" for the element itself
   */
  public void place(FieldModel<?> model, @Nullable XmlElement element, String detail) {
    if (element == null) {
      model.rawProperty().set("");
      model.showProblem(null);
      return;
    }
    model.rawProperty().set(raw(element, detail));
    model.onShowSource(() -> source.accept(element.key()));
    model.showProblem(problem(element.key(), detail).orElse(null));
  }

  private static String raw(XmlElement element, String detail) {
    Optional<String> attribute =
        element.attributes().stream()
            .filter(a -> a.localName().equals(detail) && !a.isNamespaceDeclaration())
            .map(a -> a.qualifiedName() + "=\"" + a.value() + "\"")
            .findFirst();
    return attribute
        .or(() ->
            element.elements().stream()
                .filter(child -> child.localName().equals(detail))
                .map(XmlElement::source)
                .findFirst())
        .orElse(detail.isEmpty() ? element.source() : "");
  }

  /**
   * The worst problem of one value.
   *
   * @param detail the local name of the attribute or child, "" for the element itself
   */
  public Optional<FieldProblem> problem(ElementKey element, String detail) {
    return session.findings().on(element).stream()
        .filter(finding -> finding.detail().equals(detail))
        .findFirst()
        .map(this::asFieldProblem);
  }

  /** The worst problem of any of the elements, whatever part of them it is about. */
  public Optional<FieldProblem> problem(Collection<ElementKey> elements) {
    Findings findings = session.findings();
    return elements.stream()
        .flatMap(element -> findings.on(element).stream())
        .min(Comparator.comparing(Finding::level))
        .map(this::asFieldProblem);
  }

  /** A finding as a field shows it. */
  public FieldProblem asFieldProblem(Finding finding) {
    return new FieldProblem(finding.level(), texts().say(finding.message()), remedies(finding));
  }

  /** What can be done about a finding: the fixes of its rule, then what needs more than an edit. */
  public List<FieldFix> remedies(Finding finding) {
    List<FieldFix> all = new ArrayList<>();
    finding
        .fixes()
        .forEach(fix -> all.add(new FieldFix(texts().say(fix.label()), () -> edit(fix.edit()))));
    if (SECRETS.contains(finding.code())) {
      session
          .snapshotProperty()
          .get()
          .envelope()
          .flatMap(now -> finding.element().flatMap(key -> Secrecy.propertyOf(now, key)))
          .map(property -> property.element().key())
          .ifPresent(key -> all.add(new FieldFix(texts().of("secret.fix"), () -> encrypt(key))));
    }
    return List.copyOf(all);
  }

  /** Asks who will be able to decrypt, and encrypts the values of a property. */
  public void encrypt(ElementKey property) {
    around.secrets().encrypt(session, property);
  }
}
