package ovation.app.hardware;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Details;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.Problems;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.model.edit.VmwareEdits;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.text.Sentence;
import ovation.model.vendor.Risk;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingKind;
import ovation.model.vendor.SettingMeaning;
import ovation.model.xml.ElementKey;

/** The card of vendors' settings: what each does, and what it may do beyond its machine. */
final class VendorCard {
  private final FormContext context;
  private final Texts texts;
  private final RowTable table;
  private final FieldModel<String> value;
  private final Label meaning = new Label();
  private final VBox detail;
  private final Card card;
  private @Nullable HardwareState shown;

  VendorCard(FormContext context) {
    this.context = context;
    texts = context.texts();
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("vendor.columnSetting"), 210),
                Column.growing(texts.of("vendor.columnValue"), 90),
                Column.growing(texts.of("vendor.columnMeaning"), 200),
                Column.fixed(texts.of("vendor.columnRisk"), 116)),
            texts,
            false);
    value = context.field("vendor.columnValue", "");
    value.onCommit(this::set);
    meaning.setMnemonicParsing(false);
    meaning.setWrapText(true);
    meaning.setMinHeight(Region.USE_PREF_SIZE);
    meaning.getStyleClass().addAll("ov-muted", "ov-vendor-meaning");
    Node foot = Details.removeFoot(context, table, texts.of("vendor.remove"), this::remove);
    detail = new VBox(meaning, new FieldGrid().wide(new TextFieldRow(value, texts).asCode()), foot);
    table.setDetail(detail);
    table.openOnly(row -> setting(row.id()).isPresent());
    table.onRemove(this::remove);
    table.openedProperty().addListener((o, old, id) -> showDetail());
    card = new Card(texts.of("vendor.card"), table);
  }

  Node node() {
    return card;
  }

  void show(HardwareState state) {
    shown = state;
    List<Row> rows = new VendorRows(texts, new Problems(context)).of(state.section());
    table.show(rows);
    card.setVisible(!rows.isEmpty());
    card.setManaged(!rows.isEmpty());
    showDetail();
  }

  private Optional<Setting> setting(@Nullable Object id) {
    HardwareState state = shown;
    return state == null
        ? Optional.empty()
        : Setting.of(state.section()).stream()
            .filter(setting -> setting.element().key().equals(id))
            .findFirst();
  }

  private void showDetail() {
    HardwareState state = shown;
    setting(table.openedProperty().get())
        .ifPresent(setting -> {
          if (state != null) {
            String saved =
                state
                    .state()
                    .saved()
                    .find(setting.element().key())
                    .flatMap(element -> element.attribute(Namespaces.VMW, "value"))
                    .orElse(Filler.given(setting.value()));
            value.show(Filler.given(setting.value()), saved);
            context.place(value, setting.element(), "value");
            meaning.setText(explain(setting));
          }
        });
  }

  private String explain(Setting setting) {
    String what =
        setting
            .meaning()
            .map(SettingMeaning::meaning)
            .map(meant -> texts.say(Sentence.whole(meant)))
            .orElse(texts.of("vendor.unknownHelp"));
    Risk risk = setting.risk();
    return risk == Risk.NONE ? what : what + " " + texts.of("vendor.riskHelp." + risk.name());
  }

  private void set(String text) {
    change(table.openedProperty().get(), text);
  }

  private void remove(Object id) {
    if (!context.session().lockedProperty().get()) {
      change(id, null);
    }
  }

  private void change(@Nullable Object id, @Nullable String text) {
    HardwareState state = shown;
    setting(id)
        .ifPresent(setting -> {
          if (state != null) {
            VirtualHardwareSection section = state.section();
            Sentence label =
                texts.sentence(
                    text == null ? "vendor.removeNamed" : "vendor.setNamed", setting.key());
            context.edit(
                setting.kind() == SettingKind.CONFIG
                    ? VmwareEdits.setConfig(label, section, setting.key(), text)
                    : VmwareEdits.setExtraConfig(section, setting.key(), text));
          }
        });
  }

  /** Opens a setting, if the element is one. */
  void open(ElementKey element) {
    if (setting(element).isPresent()) {
      table.open(element);
    }
  }
}
