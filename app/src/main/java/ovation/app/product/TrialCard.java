package ovation.app.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldRow;
import ovation.app.field.PasswordFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.FormState;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.deployment.ResolvedProperty;
import ovation.model.envelope.Category;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.LocalText;
import ovation.model.xml.ElementKey;

/** Answers tried as the deployer would give them; the whole set is judged with each of them. */
final class TrialCard {
  private final Texts texts;
  private final TrialModel model;
  private final VBox questions = new VBox();
  private final Label verdict = new Label();
  private final MenuButton options = new MenuButton();
  private final Button startOver;
  private final Button toggle;
  private final Card card;
  private List<Object> shape = List.of();
  private boolean open;
  private @Nullable FormState state;

  TrialCard(Texts texts, ElementKey owner) {
    this.texts = texts;
    model = new TrialModel(texts, owner, this::showVerdict);
    options.getStyleClass().add("flat");
    options.setMnemonicParsing(false);
    startOver =
        Actions.flat(
            Icon.REVERT,
            texts.of("trial.startOver"),
            () -> {
              model.startOver();
              showVerdict();
            });
    toggle = Actions.flat(Icon.PREVIEW, texts.of("trial.open"), this::toggle);
    verdict.setMnemonicParsing(false);
    HBox line = new HBox(verdict);
    line.getStyleClass().add("ov-detail-words");
    VBox content = new VBox(line, questions);
    content.getStyleClass().add("ov-trial");
    card = new Card(texts.of("trial.title"), content).actions(options, startOver, toggle);
  }

  Node node() {
    return card;
  }

  private void toggle() {
    open = !open;
    refresh();
  }

  void show(FormState now) {
    state = now;
    model.show(now);
    refresh();
  }

  private void refresh() {
    boolean any = !model.questions().isEmpty();
    card.setVisible(any);
    card.setManaged(any);
    toggle.setText(texts.of(open ? "trial.close" : "trial.open"));
    questions.setVisible(open);
    questions.setManaged(open);
    startOver.setVisible(open);
    startOver.setManaged(open);
    options.setVisible(open && model.options().size() > 1);
    options.setManaged(open && model.options().size() > 1);
    offerOptions();
    if (open) {
      layOut();
    }
    showVerdict();
  }

  private void showVerdict() {
    int misfits = model.misfits();
    verdict.setText(
        misfits == 0
            ? texts.of("trial.fits", model.questions().size())
            : texts.of("trial.misfits", misfits, model.questions().size()));
    verdict.setGraphic((misfits == 0 ? Icon.OK : Icon.ERROR).node(14));
    verdict.getStyleClass().setAll("label", misfits == 0 ? "ov-ok" : "ov-err");
  }

  private void offerOptions() {
    options.getItems().clear();
    for (Configuration option : model.options()) {
      String id = String.valueOf(option.id());
      LocalText label = option.label();
      RadioMenuItem item = new RadioMenuItem(label == null ? id : label.text());
      item.setMnemonicParsing(false);
      item.setSelected(id.equals(model.option()));
      if (item.isSelected()) {
        options.setText(texts.of("trial.option", item.getText()));
      }
      item.setOnAction(event -> {
        FormState now = state;
        if (now != null) {
          model.choose(id, now);
          refresh();
        }
      });
      options.getItems().add(item);
    }
  }

  /** The fields keep their nodes while the questions and their controls stay. */
  private void layOut() {
    List<Object> wanted = new ArrayList<>();
    for (ResolvedProperty question : model.questions()) {
      wanted.add(
          List.of(
              question.property().element().key(),
              model.choices(question),
              question.isSecret(),
              model.field(question.property().element().key()).map(FieldModel::label)));
    }
    if (wanted.equals(shape)) {
      return;
    }
    shape = List.copyOf(wanted);
    questions.getChildren().clear();
    @Nullable Category heading = null;
    FieldGrid grid = new FieldGrid();
    questions.getChildren().add(grid);
    for (ResolvedProperty question : model.questions()) {
      Category category = question.category();
      if (category != null && !Objects.equals(category, heading)) {
        heading = category;
        Label title = new Label(category.text());
        title.setMnemonicParsing(false);
        title.getStyleClass().addAll("ov-strong", "ov-detail-title");
        grid = new FieldGrid();
        questions.getChildren().addAll(title, grid);
      }
      FieldGrid place = grid;
      model.field(question.property().element().key()).ifPresent(f -> place.wide(row(question, f)));
    }
  }

  private FieldRow<String> row(ResolvedProperty question, FieldModel<String> field) {
    List<String> choices = model.choices(question);
    if (question.isSecret()) {
      return new PasswordFieldRow(field, texts);
    }
    return choices.isEmpty()
        ? new TextFieldRow(field, texts)
        : new ChoiceFieldRow<>(field, choices, value -> value, texts);
  }
}
