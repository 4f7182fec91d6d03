package ovation.app.language;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.SuggestFieldRow;
import ovation.app.form.Cards;
import ovation.app.form.Filler;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.table.Column;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Languages;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.ElementKey;

/** The languages of the appliance and the table of its texts (DSP0243 2.1.1 §10). */
public final class LanguageForm implements Form {
  private final FormContext context;
  private final Texts texts;
  private final LanguageModel model;
  private final RowTable languages;
  private final VBox detail = new VBox();
  private final FieldModel<String> own;
  private final Node ownFields;
  private final BundleActions bundles;
  private final MenuButton add = new MenuButton();
  private final TextsCard textsCard;
  private final Node node;
  private @Nullable FormState state;
  private Runnable subtitle = () -> {};

  /** The form of all languages of the appliance. */
  public LanguageForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    model = new LanguageModel(context);
    bundles = new BundleActions(context, model);
    own = context.field("language.ownTag", "");
    own.help(texts.of("language.ownHelp"));
    own.onCommit(this::setOwn);
    ownFields =
        new FieldGrid()
            .half(
                new SuggestFieldRow(own, LanguageNames.USUAL, texts)
                    .meanings(tag -> LanguageNames.of(tag, texts.locale())));
    languages =
        new RowTable(
            List.of(
                Column.growing(texts.of("language.columnLanguage"), 200),
                Column.growing(texts.of("language.columnPlace"), 200),
                Column.fixed(texts.of("language.columnMissing"), 110)),
            texts,
            true);
    languages.setDetail(detail);
    languages.onRemove(model::removeLanguage);
    languages.openedProperty().addListener((o, old, key) -> showDetail());
    add.setGraphic(Icon.ADD.node(14));
    add.setText(texts.of("language.add"));
    add.getStyleClass().add("flat");
    add.disableProperty().bind(context.session().lockedProperty());
    textsCard = new TextsCard(context, model);
    node = new Cards(new Card(texts.of("language.card"), languages).actions(add), textsCard.node());
  }

  private void setOwn(String tag) {
    FormState now = state;
    if (now != null) {
      Envelope envelope = now.envelope();
      context.edit(
          OvfEdits.attribute(
              texts.sentence("language.setOwn"),
              envelope.element(),
              Namespaces.XML,
              "lang",
              Filler.orNothing(tag)));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState now) {
    state = now;
    model.show(now, this::refresh);
  }

  private void refresh() {
    languages.show(model.languageRows());
    showDetail();
    offerLanguages();
    textsCard.show();
    subtitle.run();
  }

  @Override
  public void onSubtitle(Runnable changed) {
    subtitle = changed;
  }

  private void showDetail() {
    FormState now = state;
    Object opened = languages.openedProperty().get();
    if (now == null || !(opened instanceof String language)) {
      return;
    }
    if (Languages.same(language, model.ownLanguage())) {
      new Filler(context, now)
          .text(own, Envelope.class, now.envelope(), "lang", Envelope::language);
      detail.getChildren().setAll(ownFields);
    } else {
      detail.getChildren().setAll(bundles.of(language));
    }
  }

  private void offerLanguages() {
    Locale reader = texts.locale();
    add.getItems()
        .setAll(
            LanguageNames.USUAL.stream()
                .filter(tag -> !Languages.same(tag, model.ownLanguage()))
                .filter(tag -> model.languages().stream().noneMatch(l -> Languages.same(l, tag)))
                .map(tag -> item(tag, LanguageNames.of(tag, reader)))
                .toList());
  }

  private MenuItem item(String tag, String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> {
      model.addLanguage(tag);
      languages.open(tag);
    });
    return item;
  }

  @Override
  public String subtitle() {
    return texts.of("language.subtitle", model.languages().size() + 1);
  }

  @Override
  public void reveal(ElementKey element) {
    textsCard.reveal(element);
  }
}
