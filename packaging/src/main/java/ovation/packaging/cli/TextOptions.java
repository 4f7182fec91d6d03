package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.AnnotationEdits;
import ovation.model.edit.EulaEdits;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.packaging.InputException;
import picocli.CommandLine.Option;

/** The shorthands of {@code edit} for what the deployer reads and sets. */
final class TextOptions {

  private static final Set<String> TYPES =
      Set.of(
          "uint8", "sint8", "uint16", "sint16", "uint32", "sint32", "uint64", "sint64", "string",
          "boolean", "real32", "real64");

  @Option(names = "--product", paramLabel = "TEXT", description = "Set the product's name.")
  private @Nullable String product;

  @Option(names = "--vendor", paramLabel = "TEXT", description = "Set the vendor's name.")
  private @Nullable String vendor;

  @Option(names = "--product-version", paramLabel = "TEXT", description = "Set the version.")
  private @Nullable String version;

  @Option(names = "--full-version", paramLabel = "TEXT", description = "Set the full version.")
  private @Nullable String fullVersion;

  @Option(names = "--product-url", paramLabel = "URL", description = "Set the product's address.")
  private @Nullable String productUrl;

  @Option(names = "--vendor-url", paramLabel = "URL", description = "Set the vendor's address.")
  private @Nullable String vendorUrl;

  @Option(names = "--app-url", paramLabel = "URL", description = "Set the appliance's address.")
  private @Nullable String appUrl;

  @Option(
      names = "--property",
      paramLabel = "KEY=VALUE[:TYPE]",
      description = {
        "Set the default of a property, by its key or its full key with class and instance.",
        "A missing one is added; TYPE is a type of the standard such as uint16, else string."
      })
  private List<String> properties = new ArrayList<>();

  @Option(
      names = "--eula",
      paramLabel = "FILE",
      description = "Set the text of the licence from a UTF-8 file, or add one.")
  private @Nullable Path eula;

  @Option(
      names = "--annotation",
      paramLabel = "FILE",
      description = "Set the note for the deployer from a UTF-8 file.")
  private @Nullable Path annotation;

  void applyTo(EditSession session) throws InputException {
    field(session, "Product", product);
    field(session, "Vendor", vendor);
    field(session, "Version", version);
    field(session, "FullVersion", fullVersion);
    field(session, "ProductUrl", productUrl);
    field(session, "VendorUrl", vendorUrl);
    field(session, "AppUrl", appUrl);
    for (String property : properties) {
      property(session, property);
    }
    if (eula != null) {
      eula(session, TextFile.read(eula));
    }
    if (annotation != null) {
      session.apply(AnnotationEdits.set(session.content(), TextFile.read(annotation)));
    }
  }

  private static void field(EditSession session, String name, @Nullable String text) {
    if (text != null) {
      session.apply(ProductEdits.setField(section(session), name, text));
    }
  }

  /** The product that is meant; a first one is added. */
  private static ProductSection section(EditSession session) {
    List<ProductSection> sections = sections(session);
    if (!sections.isEmpty()) {
      return sections.getFirst();
    }
    session.apply(ProductEdits.addSection(session.content()));
    return sections(session).getFirst();
  }

  private static List<ProductSection> sections(EditSession session) {
    return session.contents().stream()
        .flatMap((Content content) -> content.sections(ProductSection.class).stream())
        .toList();
  }

  private static void property(EditSession session, String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new UsageException("“" + text + "” is no property. Write KEY=VALUE or KEY=VALUE:TYPE.");
    }
    String key = text.substring(0, equals);
    int colon = text.lastIndexOf(':');
    boolean typed = colon > equals && TYPES.contains(text.substring(colon + 1));
    String type = typed ? text.substring(colon + 1) : null;
    String value = text.substring(equals + 1, typed ? colon : text.length());
    Property present = find(session, key);
    if (present == null) {
      session.apply(
          ProductEdits.addProperty(
              section(session), null, key, type == null ? "string" : type, value, null));
      return;
    }
    session.apply(ProductEdits.setAttribute(present, "value", value));
    if (type != null) {
      Property changed = find(session, key);
      session.apply(ProductEdits.setAttribute(changed == null ? present : changed, "type", type));
    }
  }

  private static @Nullable Property find(EditSession session, String key) {
    List<Map.Entry<ProductSection, Property>> all = new ArrayList<>();
    for (ProductSection section : sections(session)) {
      section.properties().forEach(property -> all.add(Map.entry(section, property)));
    }
    List<Property> full =
        all.stream()
            .filter(e -> e.getKey().fullKey(e.getValue()).equals(key))
            .map(Map.Entry::getValue)
            .toList();
    List<Property> found =
        full.isEmpty()
            ? all.stream().map(Map.Entry::getValue).filter(p -> key.equals(p.key())).toList()
            : full;
    if (found.size() > 1) {
      throw new UsageException(
          "There are "
              + found.size()
              + " properties “"
              + key
              + "”. Name the system with --system, or write the full key with class and instance.");
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  private static void eula(EditSession session, String text) {
    List<EulaSection> eulas =
        session.contents().stream()
            .flatMap((Content content) -> content.sections(EulaSection.class).stream())
            .toList();
    switch (eulas.size()) {
      case 0 -> session.apply(EulaEdits.add(session.content(), text));
      case 1 -> session.apply(EulaEdits.setText(eulas.getFirst(), text));
      default ->
          throw new UsageException(
              "There are "
                  + eulas.size()
                  + " licences. Name the system with --system, or one by its path: set"
                  + " VirtualSystem[ID]/EulaSection[1]/License TEXT.");
    }
  }
}
