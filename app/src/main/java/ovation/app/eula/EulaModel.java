package ovation.app.eula;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Parts;
import ovation.app.form.Problems;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.EulaEdits;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.LocalText;
import ovation.model.xml.ElementKey;

/** The licences of one system or collection as lines, and the text of the open one. */
final class EulaModel {
  final FieldModel<String> text;

  private final FormContext context;
  private final Texts texts;
  private final ElementKey owner;
  private @Nullable FormState state;
  private @Nullable ElementKey open;

  EulaModel(FormContext context, ElementKey owner) {
    this.context = context;
    this.owner = owner;
    texts = context.texts();
    text = context.field("eula.text", "");
    text.onCommit(typed -> opened().ifPresent(e -> context.edit(EulaEdits.setText(e, typed))));
  }

  void show(FormState now) {
    state = now;
    fill();
  }

  void open(@Nullable Object key) {
    open = key instanceof ElementKey element ? element : null;
    fill();
  }

  private void fill() {
    FormState now = state;
    if (now != null) {
      opened()
          .ifPresent(eula ->
              new Filler(context, now)
                  .text(text, EulaSection.class, eula, "License", EulaModel::words));
    }
  }

  Optional<EulaSection> opened() {
    ElementKey key = open;
    FormState now = state;
    return key == null || now == null
        ? Optional.empty()
        : now.envelope().find(key, EulaSection.class);
  }

  List<EulaSection> eulas() {
    FormState now = state;
    return now == null ? List.of() : Parts.sections(now.envelope(), owner, EulaSection.class);
  }

  static String words(EulaSection eula) {
    LocalText license = eula.license();
    return license == null ? "" : license.text();
  }

  /** One line for each: how it begins, and how long it is. */
  List<Row> rows() {
    Problems problems = new Problems(context);
    return eulas().stream()
        .map(eula ->
            Row.of(eula.element().key(), title(eula), Cell.muted(length(eula)))
                .with(Icon.EULA)
                .marked(problems.worst(List.of(eula))))
        .toList();
  }

  private Cell title(EulaSection eula) {
    return words(eula)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(Cell::of)
        .orElseGet(() -> Cell.muted(texts.of("eula.empty")));
  }

  private String length(EulaSection eula) {
    String words = words(eula).strip();
    int count = words.isEmpty() ? 0 : words.split("\\s+").length;
    return texts.of("eula.words", count);
  }

  /** Adds a licence of that text and hands back its key. */
  Optional<ElementKey> add(String words) {
    FormState now = state;
    if (now == null) {
      return Optional.empty();
    }
    Parts.content(now.envelope(), owner)
        .ifPresent(content -> context.edit(EulaEdits.add(content, words)));
    List<EulaSection> present = eulas();
    return present.isEmpty() ? Optional.empty() : Optional.of(present.getLast().element().key());
  }

  /** Whether a licence can be added here: systems and collections have them, the envelope not. */
  boolean canAdd() {
    FormState now = state;
    return now != null && Parts.content(now.envelope(), owner).isPresent();
  }

  void remove(Object key) {
    FormState now = state;
    if (now != null && key instanceof ElementKey element) {
      now.envelope()
          .find(element, EulaSection.class)
          .ifPresent(eula -> context.edit(EulaEdits.remove(eula)));
    }
  }
}
