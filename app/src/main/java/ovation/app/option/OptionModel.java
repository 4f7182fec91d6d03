package ovation.app.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Problems;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.OptionEdits;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.LocalText;
import ovation.model.hardware.Devices;
import ovation.model.xml.ElementKey;

/** The deployment options as lines, and the fields of the open one. */
final class OptionModel {
  final FieldModel<String> id;
  final FieldModel<String> label;
  final FieldModel<String> description;
  final FieldModel<Boolean> isDefault;

  private final FormContext context;
  private final Texts texts;
  private @Nullable FormState state;
  private @Nullable ElementKey open;

  OptionModel(FormContext context) {
    this.context = context;
    texts = context.texts();
    id = context.field("option.id", "");
    id.help(texts.of("option.idHelp"));
    id.check(this::checkId);
    id.onCommit(this::rename);
    label = context.field("option.label", "");
    label.onCommit(text -> setText("Label", text));
    description = context.field("option.description", "");
    description.onCommit(text -> setText("Description", text));
    isDefault = context.field("option.default", false);
    isDefault.onCommit(yes -> makeDefault());
  }

  /** How an option is called. */
  static String label(Configuration option) {
    LocalText label = option.label();
    return label == null || label.text().isEmpty() ? String.valueOf(option.id()) : label.text();
  }

  private Optional<String> checkId(String text) {
    if (text.isBlank() || text.strip().contains(" ")) {
      return Optional.of(texts.of("option.idNeeded"));
    }
    boolean taken = isTaken(text) && opened().filter(o -> text.equals(o.id())).isEmpty();
    return taken ? Optional.of(texts.of("option.idTaken", text)) : Optional.empty();
  }

  private void rename(String text) {
    FormState now = state;
    if (now != null) {
      opened().ifPresent(o -> context.edit(OptionEdits.rename(now.envelope(), o, text)));
    }
  }

  /** Moves the open option up or down. */
  void move(int step) {
    opened()
        .ifPresent(option -> {
          int place = options().indexOf(option) + step;
          if (place >= 0 && place < options().size()) {
            context.edit(OptionEdits.move(option, options().get(place)));
          }
        });
  }

  private void setText(String element, String text) {
    opened().ifPresent(o -> context.edit(OptionEdits.setText(o, element, text)));
  }

  private void makeDefault() {
    FormState now = state;
    if (now != null) {
      opened().ifPresent(o -> context.edit(OptionEdits.makeDefault(now.envelope(), o)));
    }
  }

  void show(FormState now) {
    state = now;
    fill();
  }

  void open(@Nullable Object key) {
    open = key instanceof ElementKey element ? element : null;
    fill();
  }

  Optional<Configuration> opened() {
    ElementKey key = open;
    FormState now = state;
    return key == null || now == null
        ? Optional.empty()
        : now.envelope().find(key, Configuration.class);
  }

  private void fill() {
    FormState now = state;
    Optional<Configuration> option = opened();
    if (now == null || option.isEmpty()) {
      return;
    }
    Filler filler = new Filler(context, now);
    Configuration o = option.get();
    filler.text(id, Configuration.class, o, "id", Configuration::id);
    filler.text(label, Configuration.class, o, "Label", words(Configuration::label));
    filler.text(
        description, Configuration.class, o, "Description", words(Configuration::description));
    filler.flag(isDefault, Configuration.class, o, "default", Configuration::marksDefault);
  }

  private static Function<Configuration, @Nullable String> words(
      Function<Configuration, @Nullable LocalText> text) {
    return option -> {
      LocalText found = text.apply(option);
      return found == null ? null : found.text();
    };
  }

  List<Configuration> options() {
    FormState now = state;
    return now == null ? List.of() : now.envelope().configurations();
  }

  /** One line for each option; the default is marked by a word. */
  List<Row> rows() {
    FormState now = state;
    if (now == null) {
      return List.of();
    }
    String standard = Devices.defaultConfiguration(now.envelope());
    Problems problems = new Problems(context);
    return options().stream()
        .map(option ->
            Row.of(
                    option.element().key(),
                    Cell.of(label(option), String.valueOf(option.id())),
                    Cell.muted(Filler.given(words(Configuration::description).apply(option))),
                    String.valueOf(option.id()).equals(standard)
                        ? Cell.of(texts.of("option.isDefault"))
                        : Cell.empty())
                .with(Icon.OPTION)
                .marked(problems.worst(List.of(option))))
        .toList();
  }

  /** Adds an option with an id that is free and hands back its key. */
  Optional<ElementKey> add() {
    FormState now = state;
    if (now == null) {
      return Optional.empty();
    }
    int number = options().size() + 1;
    while (isTaken("option" + number)) {
      number++;
    }
    String free = "option" + number;
    context.edit(OptionEdits.add(now.envelope(), free, texts.of("option.newLabel", number)));
    return options().stream()
        .filter(option -> free.equals(option.id()))
        .findFirst()
        .map(option -> option.element().key());
  }

  private boolean isTaken(String candidate) {
    return options().stream().anyMatch(option -> candidate.equals(option.id()));
  }

  void remove(Object key) {
    FormState now = state;
    if (now != null && key instanceof ElementKey element) {
      now.envelope()
          .find(element, Configuration.class)
          .ifPresent(
              option -> context.edit(OptionEdits.removeWithVariants(now.envelope(), option)));
    }
  }
}
