package ovation.app.product;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Cards;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.text.Texts;
import ovation.model.envelope.ProductEntry;
import ovation.model.envelope.ProductSection;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** The product and its properties (DSP0243 2.1.1 §9.5). */
public final class ProductForm implements Form {
  private final Texts texts;
  private final ProductModel model;
  private final PropertiesCard properties;
  private final TrialCard trial;
  private final MenuButton sections = new MenuButton();
  private final Node node;
  private @Nullable FormState shown;

  /** The form of the product sections of one system or collection. */
  public ProductForm(FormContext context, NodeId id) {
    texts = context.texts();
    model = new ProductModel(context, id.owner());
    properties = new PropertiesCard(context, model);
    trial = new TrialCard(texts, id.owner());
    sections.getStyleClass().add("flat");
    sections.setMnemonicParsing(false);
    FieldGrid grid =
        new FieldGrid()
            .pair(field("Product"), field("Vendor"))
            .pair(field("Version"), field("FullVersion"))
            .wide(field("ProductUrl"))
            .wide(field("VendorUrl"))
            .wide(field("AppUrl"))
            .pair(
                new TextFieldRow(model.productClass, texts).asCode(),
                new TextFieldRow(model.instance, texts).asCode());
    node =
        new Cards(
            new Card(texts.of("product.card"), grid).actions(sections),
            properties.node(),
            trial.node());
  }

  private TextFieldRow field(String name) {
    return new TextFieldRow(Objects.requireNonNull(model.fields.get(name), name), texts);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    shown = state;
    model.show(state);
    properties.show(state);
    trial.show(state);
    showSections();
  }

  private void showSections() {
    List<ProductSection> all = model.sections();
    sections.setVisible(all.size() > 1);
    sections.setManaged(all.size() > 1);
    sections.getItems().clear();
    ToggleGroup group = new ToggleGroup();
    for (ProductSection section : all) {
      boolean current = model.section().filter(s -> s == section).isPresent();
      if (current) {
        sections.setText(model.name(section));
      }
      RadioMenuItem item = new RadioMenuItem(model.name(section));
      item.setMnemonicParsing(false);
      item.setToggleGroup(group);
      item.setSelected(current);
      item.setOnAction(event -> choose(section.element().key()));
      sections.getItems().add(item);
    }
  }

  private void choose(ElementKey section) {
    model.choose(section);
    FormState state = shown;
    if (state != null) {
      show(state);
    }
  }

  @Override
  public String subtitle() {
    int count = model.section().map(s -> s.properties().size()).orElse(0);
    return texts.of("product.subtitle", model.sections().size(), count);
  }

  @Override
  public void reveal(ElementKey element) {
    for (ProductSection section : model.sections()) {
      if (holds(section.element(), element)) {
        choose(section.element().key());
      }
      for (ProductEntry entry : section.entries()) {
        if (holds(entry.element(), element)) {
          properties.open(entry.element().key());
        }
      }
    }
  }

  private static boolean holds(XmlElement root, ElementKey element) {
    return root.key() == element || root.elements().stream().anyMatch(e -> holds(e, element));
  }
}
