package ovation.app.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Derived;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.deployment.TextBundle;
import ovation.model.deployment.TranslatableText;
import ovation.model.deployment.Translations;
import ovation.model.edit.TextEdits;
import ovation.model.edit.TranslationEdits;
import ovation.model.edit.TranslationEdits.Wording;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Languages;
import ovation.model.envelope.Msg;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** The languages of an appliance as lines, and its texts as lines by language. */
final class LanguageModel {
  private final FormContext context;
  private final Texts texts;
  private final PackageTexts files;
  private final Derived<Known> derived;
  private final Map<String, FieldModel<String>> words = new LinkedHashMap<>();
  private @Nullable FormState state;
  private Translations now = Translations.NONE;
  private Translations before = Translations.NONE;
  private List<TextBundle> bundles = List.of();
  private Shown shown = Shown.ALL;
  private @Nullable Object open;

  LanguageModel(FormContext context) {
    this.context = context;
    texts = context.texts();
    files = new PackageTexts(context.session());
    derived = new Derived<>(context);
  }

  /** The texts of a state in all languages, and of the file, to tell what was modified. */
  private record Known(Translations now, Translations before, List<TextBundle> bundles) {
    static Known of(FormState state, ovation.model.deployment.Texts.Files files) {
      Translations now = Translations.of(state.envelope(), files);
      Translations before =
          state.saved() == state.current()
              ? now
              : state
                  .saved()
                  .envelope()
                  .map(e -> Translations.of(e, files))
                  .orElse(Translations.NONE);
      return new Known(now, before, TextBundle.all(state.envelope(), files));
    }
  }

  /**
   * Shows a state.
   *
   * @param done called when its texts are known, at once or later
   */
  void show(FormState newState, Runnable done) {
    state = newState;
    derived.of(
        newState,
        s -> Known.of(s, files),
        known -> {
          now = known.now();
          before = known.before();
          bundles = known.bundles();
          fill();
          done.run();
        });
  }

  /** The languages other than the descriptor's own. */
  List<String> languages() {
    return now.languages();
  }

  String ownLanguage() {
    return now.ownLanguage();
  }

  String name(String language) {
    return LanguageNames.of(language, texts.locale());
  }

  /** One line for each language: where its texts are, and how many are missing. */
  List<Row> languageRows() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
                now.ownLanguage(),
                Cell.of(name(now.ownLanguage()), now.ownLanguage()),
                Cell.muted(texts.of("language.own")),
                Cell.empty())
            .with(Icon.LANGUAGE));
    for (String language : now.languages()) {
      int missing = now.missing(language);
      rows.add(
          Row.of(
                  language,
                  Cell.of(name(language), language),
                  Cell.muted(place(language)),
                  missing == 0
                      ? Cell.muted(texts.of("language.complete"))
                      : Cell.error(texts.of("language.missingCount", missing)))
              .with(Icon.LANGUAGE));
    }
    return rows;
  }

  private String place(String language) {
    return external(language)
        .flatMap(this::file)
        .map(file -> texts.of("language.inFile", file))
        .orElse(texts.of("language.inDescriptor"));
  }

  private Optional<String> file(TextBundle bundle) {
    FormState current = state;
    String id = bundle.strings().fileRef();
    return current == null || id == null
        ? Optional.empty()
        : Optional.of(
            current.envelope().file(id).map(FileReference::href).map(Filler::given).orElse(id));
  }

  /** The bundle of a language that lies in a file. */
  Optional<TextBundle> external(String language) {
    return bundles(language).stream().filter(TextBundle::isExternal).findFirst();
  }

  /** The bundle of a language that lies in the descriptor. */
  Optional<TextBundle> internal(String language) {
    return bundles(language).stream().filter(bundle -> !bundle.isExternal()).findFirst();
  }

  private List<TextBundle> bundles(String language) {
    return bundles.stream().filter(b -> Languages.same(b.language(), language)).toList();
  }

  /** The texts that are shown, one line for each. */
  List<Row> textRows(List<String> columns) {
    return now.texts().stream()
        .filter(text -> shown.shows(text, now.languages()))
        .map(text -> TextLine.of(text, columns, texts))
        .toList();
  }

  void showOnly(Shown which) {
    shown = which;
  }

  Shown shown() {
    return shown;
  }

  Translations translations() {
    return now;
  }

  void open(@Nullable Object id) {
    open = id;
    fill();
  }

  Optional<TranslatableText> opened() {
    return now.texts().stream().filter(text -> text.id().equals(open)).findFirst();
  }

  /** The fields of the open text, the own language first. */
  Map<String, FieldModel<String>> words() {
    return words;
  }

  private void fill() {
    List<String> all = new ArrayList<>(List.of(now.ownLanguage()));
    all.addAll(now.languages());
    words.keySet().retainAll(all);
    Map<String, FieldModel<String>> kept = new LinkedHashMap<>(words);
    words.clear();
    for (String language : all) {
      FieldModel<String> known = kept.get(language);
      words.put(language, known == null ? field(language) : known);
    }
    opened().ifPresent(text -> words.forEach((language, field) -> fill(field, text, language)));
  }

  private FieldModel<String> field(String language) {
    FieldModel<String> field = new FieldModel<>(name(language), "");
    return field.onCommit(typed -> opened().ifPresent(text -> write(text, language, typed)));
  }

  private void fill(FieldModel<String> field, TranslatableText text, String language) {
    field.show(
        read(now, text, language).orElse(""),
        before.texts().stream()
            .filter(old -> old.id().equals(text.id()))
            .findFirst()
            .flatMap(old -> read(before, old, language))
            .orElse(""));
    boolean inFile =
        external(language).filter(bundle -> bundle.words().containsKey(text.id())).isPresent();
    boolean own = Languages.same(language, now.ownLanguage());
    field
        .enabledProperty()
        .set(!inFile && !(own && text.users().isEmpty()) && !context.readOnly().getValue());
    field.help(
        inFile
            ? texts.of("language.fieldInFile", external(language).flatMap(this::file).orElse(""))
            : "");
    text.users().stream()
        .findFirst()
        .map(XmlElement::key)
        .ifPresent(key -> field.onShowSource(() -> context.source().accept(key)));
  }

  private static Optional<String> read(Translations from, TranslatableText text, String language) {
    return Languages.same(language, from.ownLanguage())
        ? Optional.of(text.own())
        : text.in(language);
  }

  private void write(TranslatableText text, String language, String typed) {
    boolean own = Languages.same(language, now.ownLanguage());
    String words = typed.isBlank() && !own ? null : typed;
    envelope()
        .ifPresent(e ->
            context.edit(
                TranslationEdits.set(e, new Wording(text.id(), text.users(), language, words))));
  }

  /** The id of a message in the descriptor. */
  Optional<String> messageId(ElementKey element) {
    return envelope().stream()
        .flatMap(e -> e.strings().stream())
        .flatMap(strings -> strings.messages().stream())
        .filter(message -> message.element().key() == element)
        .map(Msg::msgid)
        .map(String::valueOf)
        .findFirst();
  }

  private Optional<Envelope> envelope() {
    return Optional.ofNullable(state).map(FormState::envelope);
  }

  void addLanguage(String tag) {
    boolean known =
        Languages.same(tag, now.ownLanguage())
            || now.languages().stream().anyMatch(l -> Languages.same(l, tag));
    if (!known && !tag.isBlank()) {
      envelope().ifPresent(e -> context.edit(TextEdits.addBundle(e, tag.strip(), null)));
    }
  }

  void removeLanguage(Object language) {
    if (language instanceof String tag && now.languages().contains(tag)) {
      envelope().ifPresent(e -> context.edit(TranslationEdits.removeLanguage(e, tag)));
    }
  }

  /** Takes the texts of a language from their file into the descriptor. */
  void takeIn(String language) {
    external(language)
        .ifPresent(bundle ->
            envelope()
                .ifPresent(e ->
                    context.edit(TranslationEdits.takeIn(e, bundle.strings(), bundle.words()))));
  }

  /** The file that the texts of a language would be. */
  byte[] file(String language) {
    return internal(language)
        .flatMap(bundle -> envelope().map(e -> TranslationEdits.asFile(e, bundle.strings())))
        .orElse(new byte[0]);
  }

  /** Lets the texts of a language lie in a file. */
  void moveOut(String language, String name, long size) {
    internal(language)
        .ifPresent(bundle ->
            envelope()
                .ifPresent(
                    e -> context.edit(TranslationEdits.moveOut(e, bundle.strings(), name, size))));
  }

  /** Sets many words as one edit; words that are the same already are passed over. */
  int take(List<TextTable.Entry> entries) {
    List<Wording> wordings = new ArrayList<>();
    for (TextTable.Entry entry : entries) {
      now.texts().stream()
          .filter(text -> text.id().equals(entry.id()))
          .filter(text -> !read(now, text, entry.language()).orElse("").equals(entry.words()))
          .findFirst()
          .ifPresent(text ->
              wordings.add(
                  new Wording(
                      text.id(),
                      text.users(),
                      entry.language(),
                      entry.words().isBlank() ? null : entry.words())));
    }
    if (!wordings.isEmpty()) {
      Sentence label = texts.sentence("language.imported", wordings.size());
      envelope().ifPresent(e -> context.edit(TranslationEdits.set(label, e, wordings)));
    }
    return wordings.size();
  }
}
