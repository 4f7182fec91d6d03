package ovation.app.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Finding;
import ovation.app.field.FieldFix;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldProblem;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/**
 * What every form is given: the session, the texts, and the ways out of the form.
 *
 * @param session the document
 * @param texts the texts of the program
 * @param source shows an element in the source view
 * @param complain tells the user why an edit could not be carried out
 */
public record FormContext(
    DocumentSession session, Texts texts, Consumer<ElementKey> source, Consumer<String> complain) {
  /** Carries out an edit; one that cannot be carried out changes nothing and is explained. */
  public void edit(Edit edit) {
    try {
      session.apply(edit);
    } catch (EditException e) {
      complain.accept(e.getMessage() == null ? texts.of("edit.failed") : e.getMessage());
    }
  }

  /** Whether nothing can be edited now, because the text is broken. */
  public ObservableValue<Boolean> readOnly() {
    return session.brokenProperty();
  }

  /** A field that is about one element: disabled while the text is broken. */
  public <T> FieldModel<T> field(String labelKey, T initial) {
    FieldModel<T> model = new FieldModel<>(texts.of(labelKey), initial);
    model.enabledProperty().bind(session.brokenProperty().not());
    return model;
  }

  /** Gives a field its place in the descriptor: raw text, the way to it, and its problem. */
  public void place(FieldModel<?> model, @Nullable XmlElement element) {
    model.rawProperty().set(element == null ? "" : element.source());
    if (element != null) {
      model.onShowSource(() -> source.accept(element.key()));
    }
    model.showProblem(element == null ? null : problem(Set.of(element.key())).orElse(null));
  }

  /** The worst problem of the elements themselves, for the field that edits them. */
  public Optional<FieldProblem> problem(Collection<ElementKey> elements) {
    return session.findings().stream()
        .filter(finding -> finding.element().filter(elements::contains).isPresent())
        .findFirst()
        .map(this::asFieldProblem);
  }

  /** A finding as a field shows it. */
  public FieldProblem asFieldProblem(Finding finding) {
    List<FieldFix> fixes =
        finding.fixes().stream().map(f -> new FieldFix(f.label(), () -> edit(f.edit()))).toList();
    return new FieldProblem(finding.level(), finding.message(), fixes);
  }
}
