package ovation.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.KeyOffer;

/** With which key the package is signed, where that key is, and what the signature consists of. */
final class KeyCard {

  private final SigningModel model;
  private final Texts texts;
  private final PasswordField password = new PasswordField();
  private final FieldGrid places = group();
  private final FieldGrid files = group();
  private final FieldGrid entries = group();
  private final FieldGrid form = group();
  private final HBox passwordRow;
  private final TrialKey trial;
  private final Card card;

  /**
   * A card.
   *
   * @param target where the package is to go; a new key is put beside it
   * @param needed whether there is nothing to do without a key
   * @param browse asks for a key file; calls back with a path, or not at all
   */
  KeyCard(
      SigningModel model,
      Supplier<@Nullable Path> target,
      boolean needed,
      Texts texts,
      Consumer<Consumer<String>> browse) {
    this.model = model;
    this.texts = texts;
    fillPlaces();
    TextFieldRow key = new TextFieldRow(model.key(), texts);
    key.prompt(needed ? "" : texts.of("export.noKey"));
    key.fieldCell().setId("export-key");
    files.wide(key).wide(new TextFieldRow(model.certificate(), texts));
    ChoiceFieldRow<String> entry =
        new ChoiceFieldRow<>(model.entry(), List.of(), this::entryName, texts);
    entry.fieldCell().setId("export-entry");
    entries.wide(entry);
    passwordRow = passwordRow();
    CheckFieldRow cms = new CheckFieldRow(model.cms(), texts.of("export.cmsYes"), texts);
    cms.fieldCell().setId("export-cms");
    TextFieldRow stamp = new TextFieldRow(model.stamp(), texts);
    stamp.prompt(texts.of("export.noStamp"));
    stamp.fieldCell().setId("export-stamp");
    form.wide(cms).wide(stamp).node(new StampTest(model, texts).node());
    trial = new TrialKey(model, target, texts);
    VBox content =
        new VBox(
            places,
            files,
            entries,
            passwordRow,
            new KeyStateView(model, needed ? "sign.noKey" : "export.unsigned", texts).node(),
            form,
            trial.node());
    content.setFillWidth(true);
    content.getStyleClass().add("ov-key-card");
    card = new Card(texts.of("export.signature"), content).actions(actions(browse));
    model.stateProperty().subscribe(state -> show(state, entry));
    model.place().valueProperty().subscribe(place -> show(files, place == KeyPlace.FILE));
  }

  private Node[] actions(Consumer<Consumer<String>> browse) {
    Button make = Actions.flat(Icon.ADD, texts.of("export.trial"), trial::open);
    make.setId("export-trial");
    Button choose = new Button(texts.of("export.browseKey"));
    choose.setOnAction(event -> {
      model.place().show(KeyPlace.FILE);
      browse.accept(model.key()::commit);
    });
    return new Node[] {make, choose};
  }

  private static FieldGrid group() {
    FieldGrid grid = new FieldGrid();
    grid.getStyleClass().add("ov-field-group");
    return grid;
  }

  private void fillPlaces() {
    ChoiceFieldRow<KeyPlace> place =
        new ChoiceFieldRow<>(model.place(), List.of(KeyPlace.FILE), this::placeName, texts);
    place.fieldCell().setId("export-place");
    places.wide(place);
    model
        .placesProperty()
        .subscribe(found -> {
          place.offer(found);
          show(places, found.size() > 1);
        });
  }

  private String placeName(KeyPlace place) {
    return place
        .location()
        .map(KeyLocation::label)
        .map(texts::say)
        .orElse(texts.of("export.keyPlaceFile"));
  }

  private String entryName(String name) {
    return name.isEmpty() ? texts.of("export.entryNone") : name;
  }

  private void show(KeyState state, ChoiceFieldRow<String> entry) {
    List<KeyOffer> offers =
        switch (state) {
          case KeyState.Several several -> several.offers();
          case KeyState.Ready ready -> ready.offers();
          default -> List.of();
        };
    if (!(state instanceof KeyState.Reading)) {
      List<String> names = new ArrayList<>();
      offers.forEach(offer -> offer.alias().ifPresent(names::add));
      entry.offer(names);
      show(entries, names.size() > 1);
    }
    boolean any = !(state instanceof KeyState.None);
    show(passwordRow, any);
    show(form, any);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private HBox passwordRow() {
    Label label = new Label(texts.of("export.password"));
    label.setLabelFor(password);
    label.getStyleClass().add("ov-field-label");
    password.setId("export-password");
    password.setAccessibleText(texts.of("export.password"));
    HBox.setHgrow(password, Priority.ALWAYS);
    Button unlock = new Button(texts.of("export.unlock"));
    unlock.setId("export-unlock");
    unlock.setOnAction(event -> unlock());
    password.setOnAction(event -> unlock());
    CheckFieldRow keep = new CheckFieldRow(model.keeping(), texts.of("export.keepYes"), texts);
    keep.fieldCell().setId("export-keep");
    VBox field = new VBox(4, new HBox(8, password, unlock), keep.fieldCell());
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(label, field);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("ov-sheet-row");
    return row;
  }

  private void unlock() {
    model.unlock(password.getText().toCharArray());
    password.clear();
  }

  Card node() {
    return card;
  }
}
