package ovation.app.field;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One value of the document as a form shows it: the logic of a field, without controls.
 *
 * <p>Data flows one way. The form calls {@link #show} when the document has changed; the view calls
 * {@link #commit} when the user is done with the field (Enter, focus lost, a choice made), which
 * calls the handler, which edits the document, which comes back through {@link #show}.
 *
 * @param <T> the type of the value; for texts "" means absent
 */
public final class FieldModel<T> {
  private final String label;
  private final ReadOnlyObjectWrapper<T> value;
  private final ReadOnlyObjectWrapper<T> saved;
  private final StringProperty help = new SimpleStringProperty(this, "help", "");
  private final StringProperty raw = new SimpleStringProperty(this, "raw", "");
  private final BooleanProperty enabled = new SimpleBooleanProperty(this, "enabled", true);
  private final ObjectProperty<@Nullable FieldProblem> documentProblem =
      new SimpleObjectProperty<>(this, "documentProblem", null);
  private final ObjectProperty<@Nullable FieldProblem> typingProblem =
      new SimpleObjectProperty<>(this, "typingProblem", null);
  private final ReadOnlyObjectWrapper<@Nullable FieldProblem> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", null);
  private final BooleanBinding modified;
  private Function<T, Optional<String>> check = typed -> Optional.empty();
  private Consumer<T> handler = typed -> {};
  private @Nullable Runnable showSource;
  private boolean inDescriptor = true;

  /**
   * A field.
   *
   * @param label its name on the screen and for screen readers
   * @param initial its value until the first {@link #show}
   */
  public FieldModel(String label, T initial) {
    this.label = label;
    value = new ReadOnlyObjectWrapper<>(this, "value", initial);
    saved = new ReadOnlyObjectWrapper<>(this, "saved", initial);
    modified =
        Bindings.createBooleanBinding(
            () -> !Objects.equals(value.get(), saved.get()), value, saved);
    problem.bind(
        Bindings.createObjectBinding(
            () -> typingProblem.get() != null ? typingProblem.get() : documentProblem.get(),
            typingProblem,
            documentProblem));
  }

  /** Says what to do with a value that the user has entered. */
  public FieldModel<T> onCommit(Consumer<T> newHandler) {
    handler = newHandler;
    return this;
  }

  /**
   * Says which values can be entered at all; the others stay in the field, with the text given
   * here, and do not reach the document.
   */
  public FieldModel<T> check(Function<T, Optional<String>> newCheck) {
    check = newCheck;
    return this;
  }

  /** One line that says what the value is for. */
  public FieldModel<T> help(String text) {
    help.set(text);
    return this;
  }

  /** Says that the value is none of a descriptor, so that there is no raw text to be shown. */
  public FieldModel<T> notInDescriptor() {
    inDescriptor = false;
    return this;
  }

  /** Says how to show the value in the source. */
  public FieldModel<T> onShowSource(Runnable newShowSource) {
    showSource = newShowSource;
    return this;
  }

  /**
   * Shows what the document says now; anything half typed gives way.
   *
   * @param current the value in the document
   * @param original the value in the file, to go back to
   */
  public void show(T current, T original) {
    typingProblem.set(null);
    saved.set(original);
    value.set(current);
  }

  /** Shows a value that has no older one to compare with. */
  public void show(T current) {
    show(current, current);
  }

  /** Shows what a rule says about the value; null when all is well. */
  public void showProblem(@Nullable FieldProblem found) {
    documentProblem.set(found);
  }

  /**
   * Takes what the user has entered.
   *
   * @return whether it was taken; if not, {@link #problemProperty} says why
   */
  public boolean commit(T entered) {
    Optional<String> refusal = check.apply(entered);
    if (refusal.isPresent()) {
      typingProblem.set(FieldProblem.error(refusal.get()));
      return false;
    }
    typingProblem.set(null);
    if (!Objects.equals(entered, value.get())) {
      handler.accept(entered);
    }
    return true;
  }

  /** Refuses what the user has typed, because it is no value at all. */
  public void refuse(String message) {
    typingProblem.set(FieldProblem.error(message));
  }

  /** Forgets what was refused; to be called when the user gives up typing. */
  public void forgetRefusal() {
    typingProblem.set(null);
  }

  /** Goes back to the value in the file, as one edit. */
  public void revert() {
    typingProblem.set(null);
    if (modified.get()) {
      handler.accept(saved.get());
    }
  }

  /** Shows the value in the source, if the form has said how. */
  public void showSource() {
    if (showSource != null) {
      showSource.run();
    }
  }

  /** Whether the value stands in a descriptor. */
  public boolean isInDescriptor() {
    return inDescriptor;
  }

  /** Whether {@link #showSource} does anything. */
  public boolean hasSource() {
    return showSource != null;
  }

  /** The name of the field. */
  public String label() {
    return label;
  }

  /** The value in the document. */
  public ReadOnlyObjectProperty<T> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** The value in the document. */
  public T value() {
    return value.get();
  }

  /** The value in the file. */
  public T saved() {
    return saved.get();
  }

  /** Whether the document differs from the file here. */
  public BooleanBinding modifiedProperty() {
    return modified;
  }

  /** What is wrong, typing errors before the document's; null when nothing is. */
  public ReadOnlyObjectProperty<@Nullable FieldProblem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** One line of help, "" for none. */
  public StringProperty helpProperty() {
    return help;
  }

  /** The text that stands in the descriptor for this value, "" for none. */
  public StringProperty rawProperty() {
    return raw;
  }

  /** Whether the user may change the value. */
  public BooleanProperty enabledProperty() {
    return enabled;
  }
}
