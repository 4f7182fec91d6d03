package ovation.app.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.xml.Edit;

/** The default of a property, in each option. */
record PropertyLine(String subject, Property property, List<String> options) implements MatrixLine {

  @Override
  public Object id() {
    return property.element().key();
  }

  @Override
  public String label() {
    return property.label() == null || property.label().text().isEmpty()
        ? String.valueOf(property.key())
        : property.label().text();
  }

  @Override
  public List<MatrixCell> cells() {
    List<MatrixCell> cells = new ArrayList<>();
    String usual = property.value() == null ? "" : property.value();
    cells.add(new MatrixCell(usual, false, true));
    for (String option : options) {
      Optional<PropertyValue> own = own(option);
      String value = own.map(PropertyValue::value).orElse(usual);
      cells.add(new MatrixCell(value == null ? "" : value, own.isPresent(), true));
    }
    return cells;
  }

  private Optional<PropertyValue> own(String option) {
    return property.values().stream()
        .filter(value -> {
          String names = value.configuration();
          return names != null && List.of(names.strip().split("\\s+")).contains(option);
        })
        .findFirst();
  }

  @Override
  public Edit enter(@Nullable String option, String text) {
    return option == null
        ? ProductEdits.setAttribute(property, "value", text)
        : ProductEdits.setValue(property, option, text);
  }

  @Override
  public Edit reset(String option) {
    return ProductEdits.setValue(property, option, null);
  }
}
