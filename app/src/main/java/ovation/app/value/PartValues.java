package ovation.app.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.Fold;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.outline.NodeKind;
import ovation.app.text.Texts;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/**
 * What stands around the content of a part, folded below its form: the values of its sections that
 * the form does not show, and by which ids its texts are found in other languages (DSP0243 2.1.1
 * §7.2, §10).
 */
public final class PartValues {
  private static final int PAGE = 20;

  /** What the forms show themselves, for parts whose sections have no card of their own. */
  private static final Map<NodeKind, Set<String>> SHOWN =
      Map.ofEntries(
          Map.entry(NodeKind.APPLIANCE, Set.of("Info", "Name", "@id")),
          Map.entry(
              NodeKind.PRODUCT,
              Set.of(
                  "Product",
                  "Vendor",
                  "Version",
                  "FullVersion",
                  "ProductUrl",
                  "VendorUrl",
                  "AppUrl",
                  "Category",
                  "@class",
                  "@instance")),
          Map.entry(NodeKind.EULAS, Set.of("License")),
          Map.entry(NodeKind.ANNOTATION, Set.of("Annotation")),
          Map.entry(NodeKind.HARDWARE, Set.of("@transport")),
          Map.entry(NodeKind.DISKS, Set.of()),
          Map.entry(NodeKind.NETWORKS, Set.of()),
          Map.entry(NodeKind.OPTIONS, Set.of()),
          Map.entry(NodeKind.LANGUAGES, Set.of("Msg")));

  private static final Set<String> OWNERS =
      Set.of("Envelope", "VirtualSystem", "VirtualSystemCollection");

  private final FormContext context;
  private final Texts texts;
  private final NodeId id;
  private final VBox content = new VBox(16);
  private final VBox ids = new VBox(8);
  private final Node idCard;
  private final TitledPane fold;
  private final Map<ElementKey, ValueSheet> sheets = new LinkedHashMap<>();
  private final TextIds textIds;
  private @Nullable FormState state;
  private int most = PAGE;

  /** The fold of one part. */
  public PartValues(FormContext context, NodeId id) {
    this.context = context;
    this.id = id;
    texts = context.texts();
    textIds = new TextIds(context);
    idCard = new Card(texts.of("value.textIds"), ids);
    fold = new Fold(texts.of("value.part"), content, "ov-part-values", "ov-more");
    fold.expandedProperty().subscribe(open -> fill());
  }

  /** The fold. */
  public Node node() {
    return fold;
  }

  /** Shows the present state; there is no fold where there is nothing to be shown. */
  public void show(FormState now) {
    state = now;
    List<XmlElement> elements = context.elements(id, now);
    boolean any = !sections(elements).isEmpty() || !messages(elements).isEmpty();
    fold.setVisible(any);
    fold.setManaged(any);
    fill();
  }

  private List<XmlElement> sections(List<XmlElement> elements) {
    if (!SHOWN.containsKey(id.kind())) {
      return List.of();
    }
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement element : elements) {
      found.add(element);
      if (id.kind() == NodeKind.PRODUCT) {
        element.elements().stream()
            .filter(child -> child.localName().equals("Icon"))
            .forEach(found::add);
      }
    }
    return found.stream().limit(PAGE).toList();
  }

  /** The elements whose text can be translated, outermost first. */
  private List<XmlElement> messages(List<XmlElement> elements) {
    List<XmlElement> found = new ArrayList<>();
    elements.forEach(element -> collect(element, found));
    return found;
  }

  private void collect(XmlElement parent, List<XmlElement> found) {
    boolean owner = OWNERS.contains(OvfEdits.name(parent));
    for (XmlElement child : parent.elements()) {
      if (found.size() > most) {
        return;
      }
      if (isText(parent, child)) {
        found.add(child);
      } else if (!owner) {
        collect(child, found);
      }
    }
  }

  /** Texts of CIM objects are in no bundle. */
  private static boolean isText(XmlElement parent, XmlElement child) {
    return !Namespaces.isCim(child.namespace())
        && OvfEdits.isKnown(parent, child)
        && OvfEdits.knowsAttribute(child, "msgid");
  }

  private void fill() {
    FormState now = state;
    if (now == null || !fold.isExpanded()) {
      return;
    }
    List<XmlElement> elements = context.elements(id, now);
    List<XmlElement> sections = sections(elements);
    List<ElementKey> keys = sections.stream().map(XmlElement::key).toList();
    if (content.getChildren().isEmpty() || !keys.equals(List.copyOf(sheets.keySet()))) {
      build(sections);
    }
    for (XmlElement section : sections) {
      ValueSheet sheet = sheets.get(section.key());
      if (sheet != null) {
        sheet.show(section, now);
      }
    }
    showIds(messages(elements), now);
  }

  private void build(List<XmlElement> sections) {
    sheets.clear();
    content.getChildren().clear();
    for (XmlElement section : sections) {
      ValueSheet sheet =
          new ValueSheet(
              context,
              OvfEdits.name(section).equals("Icon")
                  ? Set.of()
                  : SHOWN.getOrDefault(id.kind(), Set.of()));
      sheets.put(section.key(), sheet);
      content.getChildren().add(new Card(OvfEdits.name(section), sheet.node()));
    }
    content.getChildren().add(idCard);
  }

  private void showIds(List<XmlElement> messages, FormState now) {
    idCard.setVisible(!messages.isEmpty());
    idCard.setManaged(!messages.isEmpty());
    textIds.show(messages.stream().limit(most).toList(), now);
    ids.getChildren().setAll(textIds.node());
    if (messages.size() > most) {
      Hyperlink further = Actions.link(texts.of("value.further"), this::showFurther);
      ids.getChildren().add(further);
    }
  }

  private void showFurther() {
    most += PAGE;
    fill();
  }

  /** Shows as many texts as are needed to show that one. */
  public void reveal(ElementKey element) {
    FormState now = state;
    if (now == null || !fold.isExpanded()) {
      return;
    }
    int before = most;
    most = Integer.MAX_VALUE - 1;
    List<ElementKey> all =
        messages(context.elements(id, now)).stream().map(XmlElement::key).toList();
    int place = all.indexOf(element);
    most = Math.max(before, place < 0 ? 0 : (place / PAGE + 1) * PAGE);
    if (most != before) {
      fill();
    }
  }
}
