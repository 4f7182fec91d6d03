package ovation.app.eula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Parts;
import ovation.app.form.Problems;
import ovation.app.language.LanguageNames;
import ovation.app.language.PackageTexts;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.icons.Icon;
import ovation.model.deployment.TextBundle;
import ovation.model.deployment.Texts;
import ovation.model.deployment.Translations;
import ovation.model.edit.EulaEdits;
import ovation.model.edit.TranslationEdits;
import ovation.model.edit.TranslationEdits.Wording;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.Languages;
import ovation.model.envelope.LocalText;
import ovation.model.xml.ElementKey;

/** The licences of one system or collection as lines, and the text of the open one. */
final class EulaModel {
  final FieldModel<String> text;
  final FieldModel<ElementKey> scope;

  private final FormContext context;
  private final ovation.app.text.Texts texts;
  private final ElementKey owner;
  private @Nullable FormState state;
  private @Nullable ElementKey open;
  private @Nullable String language;
  private final PackageTexts files;

  EulaModel(FormContext context, ElementKey owner) {
    this.context = context;
    this.owner = owner;
    texts = context.texts();
    text = context.field("eula.text", "");
    text.onCommit(this::write);
    scope = context.field("eula.scope", owner);
    scope.onCommit(this::moveTo);
    files = new PackageTexts(context.session());
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
      scope.show(owner);
      opened().ifPresent(eula -> fill(now, eula));
    }
  }

  private void fill(FormState now, EulaSection eula) {
    String other = language;
    text.help("");
    if (other == null) {
      new Filler(context, now).text(text, EulaSection.class, eula, "License", EulaModel::words);
      return;
    }
    Optional<String> words = translation(now.envelope(), eula, other);
    Optional<String> before =
        now.saved()
            .envelope()
            .flatMap(saved ->
                saved
                    .find(eula.element().key(), EulaSection.class)
                    .flatMap(e -> translation(saved, e, other)));
    text.show(words.orElse(""), before.orElse(""));
    text.showProblem(null);
    if (words.isEmpty()) {
      text.help(texts.of("eula.notTranslated", name(ownLanguage())));
    }
  }

  /** The licence in a language other than the descriptor's own. */
  private Optional<String> translation(Envelope envelope, EulaSection eula, String wanted) {
    LocalText license = eula.license();
    String id = license == null ? null : license.msgid();
    return TextBundle.all(envelope, files).stream()
        .filter(bundle -> Languages.same(bundle.language(), wanted))
        .map(bundle -> bundle.words().get(String.valueOf(id)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private void write(String typed) {
    FormState now = state;
    Optional<EulaSection> eula = opened();
    if (now == null || eula.isEmpty()) {
      return;
    }
    String other = language;
    LocalText license = eula.get().license();
    if (other == null || license == null) {
      context.edit(EulaEdits.setText(eula.get(), typed));
      return;
    }
    Translations.of(now.envelope(), files)
        .of(license.element())
        .ifPresent(known ->
            context.edit(
                TranslationEdits.set(
                    now.envelope(),
                    new Wording(
                        known.id(), known.users(), other, typed.isBlank() ? null : typed))));
  }

  /** The language of the descriptor. */
  String ownLanguage() {
    FormState now = state;
    return now == null ? "" : Languages.own(now.envelope());
  }

  /** The other languages that the appliance has texts in. */
  List<String> languages() {
    FormState now = state;
    return now == null
        ? List.of()
        : Texts.languages(now.envelope(), files).stream().skip(1).toList();
  }

  /** How a language is called. */
  String name(String tag) {
    return LanguageNames.of(tag, texts.locale());
  }

  /** The language whose words are shown; null for the descriptor's own. */
  @Nullable String language() {
    return language;
  }

  /** Shows the words of a language; null for the descriptor's own. */
  void speak(@Nullable String tag) {
    language = tag;
    fill();
  }

  /** The systems and collections that a licence can be about, by key, with their names. */
  Map<ElementKey, String> scopes() {
    FormState now = state;
    Map<ElementKey, String> scopes = new LinkedHashMap<>();
    if (now != null) {
      for (Content content : now.envelope().allContents()) {
        scopes.put(content.element().key(), content.displayName());
      }
    }
    return scopes;
  }

  private void moveTo(ElementKey wanted) {
    FormState now = state;
    if (now != null) {
      opened()
          .ifPresent(eula ->
              Parts.content(now.envelope(), wanted)
                  .ifPresent(content -> context.edit(EulaEdits.moveTo(eula, content))));
    }
  }

  /** Puts a licence in the place of another. */
  void move(Object key, Object place) {
    Optional<EulaSection> moved = find(key);
    Optional<EulaSection> target = find(place);
    if (moved.isPresent() && target.isPresent()) {
      context.edit(EulaEdits.move(moved.get(), target.get()));
    }
  }

  private Optional<EulaSection> find(Object key) {
    return eulas().stream().filter(eula -> eula.element().key() == key).findFirst();
  }

  /** Moves a licence one place up (-1) or down (1): in this order they are accepted. */
  void move(@Nullable Object key, int step) {
    List<ElementKey> all = eulas().stream().map(eula -> eula.element().key()).toList();
    int from = key instanceof ElementKey element ? all.indexOf(element) : -1;
    int place = from + step;
    if (from >= 0 && place >= 0 && place < all.size()) {
      move(all.get(from), all.get(place));
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
