package ovation.app.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.field.UnitScale;
import ovation.app.text.Texts;
import ovation.app.value.Quantity;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * The fields of one element: each is bound to an attribute or a child of the standard, shows its
 * value, its raw text and its problem, and edits it. Label and help of a field are the texts under
 * the prefix, the name, and the name followed by {@code Help}; where there are none, its name among
 * all values of the standard and its meaning there.
 */
public final class Bound {
  /** Makes the edit that sets a value. */
  public interface Setter {
    /**
     * The edit; empty if there is nothing to set it on.
     *
     * @param name the attribute or child
     * @param value null to take it away
     */
    Optional<Edit> set(String name, @Nullable String value);
  }

  private interface Slot {
    void show(@Nullable XmlElement now, @Nullable XmlElement saved);
  }

  private final FormContext context;
  private final String prefix;
  private final List<Slot> slots = new ArrayList<>();
  private @Nullable Setter own;
  private @Nullable XmlElement element;

  /** Fields whose texts begin with that prefix. */
  public Bound(FormContext context, String prefix) {
    this.context = context;
    this.prefix = prefix;
  }

  /** Lets all fields be set in a way of their own, not right on the element that is shown. */
  public Bound through(Setter setter) {
    own = setter;
    return this;
  }

  /** A field for an attribute. */
  public FieldModel<String> attribute(String name) {
    return text(name, false);
  }

  /** A field for the text of a child; an empty text removes the child. */
  public FieldModel<String> child(String name) {
    return text(name, true);
  }

  /**
   * A field for a child that is a quantity: it holds the number in the smallest unit of the scale
   * that {@link #scale} names.
   */
  public FieldModel<String> amount(String name) {
    FieldModel<String> field = field(name, "");
    field.check(
        typed -> measure(name).flatMap(quantity -> quantity.refusal(typed, context.texts())));
    field.onCommit(typed -> {
      String text = measure(name).flatMap(quantity -> quantity.written(typed)).orElse(typed);
      set(field, name, text.isEmpty() ? null : text, true);
    });
    slots.add((now, saved) ->
        show(
            field, name, shown(name, read(now, name, true)), shown(name, read(saved, name, true))));
    return field;
  }

  private Optional<Quantity> measure(String name) {
    return element().flatMap(shown -> Quantity.of(name, shown));
  }

  private String shown(String name, String text) {
    return measure(name).map(quantity -> quantity.shown(text)).orElse(text);
  }

  /** The units in which a quantity is shown now. */
  public UnitScale scale(String name) {
    return measure(name).map(Quantity::scale).orElse(UnitScale.count(""));
  }

  private FieldModel<String> text(String name, boolean child) {
    FieldModel<String> field = field(name, "");
    field.onCommit(text -> set(field, name, text.isEmpty() ? null : text, child));
    slots.add((now, saved) -> show(field, name, read(now, name, child), read(saved, name, child)));
    return field;
  }

  /**
   * A field for an attribute or child that says yes or no.
   *
   * @param absent what holds where it is missing; saying so removes it
   */
  public FieldModel<Boolean> flag(String name, boolean child, boolean absent) {
    FieldModel<Boolean> field = field(name, absent);
    field.onCommit(yes -> set(field, name, yes == absent ? null : Boolean.toString(yes), child));
    slots.add((now, saved) ->
        show(
            field,
            name,
            flag(read(now, name, child), absent),
            flag(read(saved, name, child), absent)));
    return field;
  }

  private <T> FieldModel<T> field(String name, T initial) {
    Texts texts = context.texts();
    String label = texts.find(prefix + name).orElseGet(() -> texts.of("value." + name));
    FieldModel<T> field = new FieldModel<>(label, initial);
    field.enabledProperty().bind(context.session().lockedProperty().not());
    return field.help(
        texts.find(prefix + name + "Help").orElseGet(() -> texts.of("meaning." + name)));
  }

  private <T> void show(FieldModel<T> field, String name, T now, T saved) {
    field.show(now, saved);
    XmlElement shown = element;
    if (shown == null) {
      context.place(field, null);
    } else {
      context.place(field, shown, name);
    }
  }

  private void set(FieldModel<?> field, String name, @Nullable String value, boolean child) {
    Setter setter = own;
    XmlElement shown = element;
    if (setter != null) {
      setter.set(name, value).ifPresent(context::edit);
    } else if (shown != null) {
      Sentence label = context.texts().sentence("form.set", field.label());
      context.edit(
          child
              ? OvfEdits.child(label, shown, name, value)
              : OvfEdits.attribute(label, shown, name, value));
    }
  }

  /**
   * Shows an element.
   *
   * @param now null while there is none: all fields are empty then
   */
  public void show(@Nullable XmlElement now, FormState state) {
    element = now;
    XmlElement saved = now == null ? null : state.saved().find(now.key()).orElse(now);
    slots.forEach(slot -> slot.show(now, saved));
  }

  /** The element that is shown, if there is one. */
  public Optional<XmlElement> element() {
    return Optional.ofNullable(element);
  }

  private static String read(@Nullable XmlElement element, String name, boolean child) {
    if (element == null) {
      return "";
    }
    return child
        ? element.elements().stream()
            .filter(e -> e.localName().equals(name))
            .map(e -> e.text().strip())
            .findFirst()
            .orElse("")
        : element.attributes().stream()
            .filter(a -> a.localName().equals(name) && !a.isNamespaceDeclaration())
            .map(XmlAttribute::value)
            .findFirst()
            .orElse("");
  }

  private static boolean flag(String text, boolean absent) {
    return switch (text.strip()) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> absent;
    };
  }
}
