package ovation.app.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldRow;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.WrappedLabel;
import ovation.app.form.Bound;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.OneSection;
import ovation.app.outline.NodeId;
import ovation.app.vendor.VendorSections.Known;
import ovation.model.edit.TreeEdits;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.UnknownSection;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlElement;

/** A section that a vendor has added to the standard, with what it is for. */
public final class VendorSectionForm extends OneSection<UnknownSection> {
  private final Bound fields;
  private final VBox meaning = new VBox();
  private final VBox place = new VBox();
  private final Card card;
  private @Nullable Known known;

  /** The form of one section. */
  public VendorSectionForm(FormContext context, NodeId id) {
    super(context, id, UnknownSection.class);
    fields = new Bound(context, "vendorsection.").through(this::set);
    card = new Card("", new VBox(meaning, place));
    lay(card);
  }

  /** The fields are made when it is known which section it is. */
  private void build(Known now) {
    known = now;
    card.setTitle(texts().of("vendorsection.title." + now.key()));
    WrappedLabel words = new WrappedLabel("ov-muted");
    words.setText(texts().of("vendorsection.means." + now.key()));
    words.getStyleClass().add("ov-card-text");
    meaning.getChildren().setAll(words);
    FieldGrid grid = new FieldGrid();
    now.attributes().forEach(name -> grid.wide(row(now, name, fields.attribute(name))));
    now.children().forEach(name -> grid.wide(new TextFieldRow(fields.child(name), texts())));
    List<Node> below = new ArrayList<>();
    if (!now.attributes().isEmpty() || !now.children().isEmpty()) {
      below.add(grid);
    }
    place.getChildren().setAll(below);
  }

  private FieldRow<String> row(Known now, String name, FieldModel<String> field) {
    List<String> usual = usual(now.key(), name);
    return usual.isEmpty()
        ? new TextFieldRow(field, texts()).asCode()
        : new SuggestFieldRow(field, usual, texts());
  }

  private static List<String> usual(String key, String name) {
    return switch (key + "." + name) {
      case "ip.schemes" -> List.of("dhcp", "ovfenv", "dhcp,ovfenv");
      case "ip.protocols" -> List.of("IPv4", "IPv6", "IPv4,IPv6");
      case "bootorder.type" -> List.of("disk", "cdrom", "net", "floppy");
      default -> List.of();
    };
  }

  private Optional<Edit> set(String name, @Nullable String value) {
    XmlElement element = section().element();
    Known now = known;
    if (now == null) {
      return Optional.empty();
    }
    if (now.children().contains(name)) {
      return element.elements().stream()
          .filter(child -> child.localName().equals(name))
          .findFirst()
          .map(child -> value == null ? TreeEdits.remove(child) : TreeEdits.setText(child, value));
    }
    String namespace = now.key().equals("machine") ? "" : Namespaces.VMW;
    return Optional.of(
        OvfEdits.attribute(texts().sentence("vendorsection.set"), element, namespace, name, value));
  }

  @Override
  protected void fill(UnknownSection section, FormState now) {
    if (known == null) {
      VendorSections.of(section.element()).ifPresent(this::build);
    }
    fields.show(section.element(), now);
  }

  @Override
  public String subtitle() {
    return texts().of("vendorsection.subtitle", section().element().qualifiedName());
  }
}
