package ovation.app.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Suggestion;
import ovation.app.assist.Values;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldRow;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextAreaRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.text.Texts;
import ovation.model.envelope.SchemaPlace;
import ovation.model.hardware.ResourceType;

/**
 * The field of one value: a choice where the standard lists the values, a number with its unit for
 * a quantity, suggestions where the descriptor or the trade knows some, else a text.
 */
final class ValueRow {
  private static final int LINES = 2;

  private final Slot slot;
  private final FieldModel<String> model;
  private final Texts texts;
  private final FieldRow<String> row;
  private final Map<String, String> meanings = new LinkedHashMap<>();
  private @Nullable SuggestFieldRow suggestions;
  private @Nullable QuantityFieldRow amount;

  ValueRow(
      Slot slot, FieldModel<String> model, SchemaPlace place, List<Suggestion> usual, Texts texts) {
    this.slot = slot;
    this.model = model;
    this.texts = texts;
    remember(usual);
    row = build(place);
  }

  private FieldRow<String> build(SchemaPlace place) {
    boolean closed =
        slot.child() ? Values.isClosed(slot.name()) : !place.values(slot.name()).isEmpty();
    if (closed) {
      List<String> choices = new ArrayList<>(List.of(""));
      choices.addAll(meanings.keySet());
      return new ChoiceFieldRow<>(model, choices, this::name, texts);
    }
    if (Quantity.is(slot.name())) {
      QuantityFieldRow measured =
          new QuantityFieldRow(model, UnitScale.count(""), texts).allowReferences();
      amount = measured;
      return measured;
    }
    if (!meanings.isEmpty()) {
      SuggestFieldRow typed =
          new SuggestFieldRow(model, List.copyOf(meanings.keySet()), texts).meanings(this::meaning);
      suggestions = typed;
      return typed;
    }
    return Words.isProse(slot)
        ? new TextAreaRow(model, texts, LINES)
        : new TextFieldRow(model, texts);
  }

  private void remember(List<Suggestion> usual) {
    meanings.clear();
    usual.forEach(one -> meanings.put(one.value(), one.meaning()));
  }

  private String meaning(String value) {
    return meanings.getOrDefault(value, "");
  }

  private String name(String value) {
    String meaning = meaning(value);
    return switch (value) {
      case "" -> texts.of("value.none");
      case "true" -> texts.of("property.yes");
      case "false" -> texts.of("property.no");
      default -> meaning.isEmpty() ? value : value + " · " + meaning;
    };
  }

  /** The values that are usual for a slot. */
  static List<Suggestion> usual(
      Slot slot, SchemaPlace place, Values values, @Nullable ResourceType type) {
    return slot.child()
        ? values.ofProperty(slot.name(), type, null)
        : values.ofAttribute(place, slot.name());
  }

  /** Suggests what is usual now. */
  void suggest(List<Suggestion> usual) {
    SuggestFieldRow typed = suggestions;
    if (typed != null) {
      remember(usual);
      typed.suggest(List.copyOf(meanings.keySet()));
    }
  }

  /** Shows a quantity in its present units. */
  void measureIn(UnitScale scale) {
    QuantityFieldRow measured = amount;
    if (measured != null) {
      measured.measureIn(scale);
    }
  }

  Slot slot() {
    return slot;
  }

  FieldModel<String> model() {
    return model;
  }

  FieldRow<String> row() {
    return row;
  }
}
