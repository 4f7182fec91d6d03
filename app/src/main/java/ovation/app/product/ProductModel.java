package ovation.app.product;

import static ovation.app.form.Filler.orNothing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Parts;
import ovation.app.form.Problems;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Category;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.ProductEntry;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.xml.ElementKey;

/** One product section at a time: its fields, and its properties as lines by category. */
final class ProductModel {
  private static final Map<String, Function<ProductSection, @Nullable LocalText>> FIELDS = fields();

  final Map<String, FieldModel<String>> fields = new LinkedHashMap<>();
  final FieldModel<String> productClass;
  final FieldModel<String> instance;

  private final FormContext context;
  private final Texts texts;
  private final ElementKey owner;
  private @Nullable FormState state;
  private @Nullable ElementKey chosen;

  ProductModel(FormContext context, ElementKey owner) {
    this.context = context;
    this.owner = owner;
    texts = context.texts();
    for (String name : FIELDS.keySet()) {
      FieldModel<String> field = context.field("product." + name, "");
      field.onCommit(text ->
          section().ifPresent(s -> context.edit(ProductEdits.setField(s, name, orNothing(text)))));
      fields.put(name, field);
    }
    productClass = scope("product.class", "class");
    instance = scope("product.instance", "instance");
    productClass.help(texts.of("product.classHelp"));
  }

  private static Map<String, Function<ProductSection, @Nullable LocalText>> fields() {
    Map<String, Function<ProductSection, @Nullable LocalText>> all = new LinkedHashMap<>();
    all.put("Product", ProductSection::product);
    all.put("Vendor", ProductSection::vendor);
    all.put("Version", ProductSection::version);
    all.put("FullVersion", ProductSection::fullVersion);
    all.put("ProductUrl", ProductSection::productUrl);
    all.put("VendorUrl", ProductSection::vendorUrl);
    all.put("AppUrl", ProductSection::appUrl);
    return all;
  }

  private FieldModel<String> scope(String labelKey, String attribute) {
    FieldModel<String> field = context.field(labelKey, "");
    return field.onCommit(text ->
        section()
            .ifPresent(s -> context.edit(ProductEdits.setScope(s, attribute, orNothing(text)))));
  }

  void show(FormState now) {
    state = now;
    Filler filler = new Filler(context, now);
    section()
        .ifPresent(s -> {
          FIELDS.forEach((name, reader) ->
              Optional.ofNullable(fields.get(name))
                  .ifPresent(
                      field -> filler.text(field, ProductSection.class, s, name, words(reader))));
          filler.text(productClass, ProductSection.class, s, "class", ProductSection::productClass);
          filler.text(instance, ProductSection.class, s, "instance", ProductSection::instance);
        });
  }

  private static Function<ProductSection, @Nullable String> words(
      Function<ProductSection, @Nullable LocalText> reader) {
    return section -> {
      LocalText found = reader.apply(section);
      return found == null ? null : found.text();
    };
  }

  void choose(ElementKey section) {
    chosen = section;
    FormState now = state;
    if (now != null) {
      show(now);
    }
  }

  List<ProductSection> sections() {
    FormState now = state;
    return now == null ? List.of() : Parts.sections(now.envelope(), owner, ProductSection.class);
  }

  /** The section that is looked at: the chosen one, else the first. */
  Optional<ProductSection> section() {
    List<ProductSection> all = sections();
    return all.stream()
        .filter(s -> s.element().key() == chosen)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** How a section reads in the choice: its product, else its class and instance. */
  String name(ProductSection section) {
    LocalText product = section.product();
    String scope =
        (Filler.given(section.productClass()) + " " + Filler.given(section.instance())).strip();
    String called = product == null ? "" : product.text();
    String both = called.isEmpty() || scope.isEmpty() ? called + scope : called + " · " + scope;
    return both.isEmpty() ? texts.of("product.unnamed") : both;
  }

  /** The properties by category, in the order written. */
  List<Row> rows() {
    Optional<ProductSection> section = section();
    if (section.isEmpty()) {
      return List.of();
    }
    Problems problems = new Problems(context);
    List<Row> rows = new ArrayList<>();
    for (ProductEntry entry : section.get().entries()) {
      Row row =
          switch (entry) {
            case Category category ->
                Row.heading(
                    category.element().key(), new Cell.Text(title(category), "", Cell.Tone.STRONG));
            case Property property -> line(property);
          };
      rows.add(row.marked(problems.worst(List.of(entry))));
    }
    return rows;
  }

  private String title(Category category) {
    return category.text().isEmpty() ? texts.of("product.unnamedCategory") : category.text();
  }

  private Row line(Property property) {
    String key = String.valueOf(property.key());
    String label = Filler.given(PropertyModel.words(Property::label).apply(property));
    return Row.of(
            property.element().key(),
            label.isEmpty() ? Cell.of(key) : Cell.of(label, key),
            Cell.muted(Filler.given(property.type())),
            value(property),
            property.isUserConfigurable()
                ? Cell.of(texts.of("product.asked"))
                : Cell.muted(texts.of("product.fixed")))
        .with(property.isPassword() ? Icon.KEY : Icon.PROPERTY);
  }

  private Cell value(Property property) {
    String value = Filler.given(property.value());
    int own = property.values().size();
    String note = own == 0 ? "" : texts.of("product.ownValues", own);
    if (value.isEmpty()) {
      return note.isEmpty() ? Cell.muted(texts.of("product.noValue")) : Cell.muted(note);
    }
    return Cell.of(property.isPassword() ? "••••••••" : value, note);
  }

  Optional<ProductEntry> entry(@Nullable Object key) {
    FormState now = state;
    return now != null && key instanceof ElementKey element
        ? now.envelope().find(element, ProductEntry.class)
        : Optional.empty();
  }

  /** Adds a property behind the open entry, or at the end, and hands back its key. */
  Optional<ElementKey> addProperty(@Nullable Object after) {
    Optional<ProductSection> section = section();
    if (section.isEmpty()) {
      return Optional.empty();
    }
    String key = freeKey(section.get());
    context.edit(
        ProductEdits.addProperty(
            section.get(),
            entry(after).orElse(null),
            key,
            "string",
            null,
            texts.of("product.newProperty")));
    return section().stream()
        .flatMap(s -> s.properties().stream())
        .filter(p -> key.equals(p.key()))
        .findFirst()
        .map(p -> p.element().key());
  }

  private static String freeKey(ProductSection section) {
    int number = 1;
    while (hasKey(section, "property" + number)) {
      number++;
    }
    return "property" + number;
  }

  private static boolean hasKey(ProductSection section, String key) {
    return section.properties().stream().anyMatch(p -> key.equals(p.key()));
  }

  /** Adds a category at the end and hands back its key. */
  Optional<ElementKey> addCategory() {
    section()
        .ifPresent(s -> context.edit(ProductEdits.addCategory(s, texts.of("product.newCategory"))));
    return section()
        .filter(s -> !s.entries().isEmpty())
        .map(s -> s.entries().getLast().element().key());
  }

  /** Moves an entry one place up (-1) or down (1). */
  void move(@Nullable Object key, int step) {
    Optional<ProductSection> section = section();
    Optional<ProductEntry> entry = entry(key);
    if (section.isPresent() && entry.isPresent()) {
      List<ProductEntry> all = section.get().entries();
      int place = all.indexOf(entry.get()) + step;
      if (place >= 0 && place < all.size()) {
        move(entry.get().element().key(), all.get(place).element().key());
      }
    }
  }

  /** Puts an entry in the place of another. */
  void move(Object key, Object place) {
    Optional<ProductEntry> moved = entry(key);
    Optional<ProductEntry> target = entry(place);
    if (moved.isPresent() && target.isPresent()) {
      context.edit(ProductEdits.move(moved.get(), target.get()));
    }
  }

  void remove(@Nullable Object key) {
    entry(key).ifPresent(found -> context.edit(ProductEdits.remove(found)));
  }

  void rename(Category category, String name) {
    context.edit(ProductEdits.setCategory(category, name));
  }
}
