package ovation.app.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.model.envelope.Clauses;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/**
 * The fields of an element and, below them, those of elements inside it; at the end the clause of
 * the standard about them.
 */
public final class ValueSheets {
  private static final int MOST = 40;

  private final FormContext context;
  private final VBox node = new VBox(12);
  private final Map<ElementKey, ValueSheet> sheets = new LinkedHashMap<>();
  private Set<String> elsewhere;
  private Set<String> inner = Set.of();
  private @Nullable Node head;

  /**
   * Fields for what is not shown elsewhere.
   *
   * @param elsewhere names of children of the element itself, and of its attributes behind an @
   */
  public ValueSheets(FormContext context, Set<String> elsewhere) {
    this.context = context;
    this.elsewhere = Set.copyOf(elsewhere);
  }

  /** Lets elements of these names, wherever inside, have their fields below. */
  public ValueSheets within(Set<String> names) {
    inner = Set.copyOf(names);
    return this;
  }

  /** Puts something above the fields. */
  ValueSheets below(Node above) {
    head = above;
    return this;
  }

  /** Says anew what is shown elsewhere. */
  void besides(Set<String> now) {
    if (!elsewhere.equals(now)) {
      elsewhere = Set.copyOf(now);
      sheets.clear();
    }
  }

  /** The fields. */
  public Node node() {
    return node;
  }

  /** How many values are given that have their fields here. */
  long given(XmlElement element, FormState state) {
    List<XmlElement> inside = new ArrayList<>();
    collect(element, inside);
    return ValueSheet.given(element, state, elsewhere)
        + inside.stream().mapToLong(one -> ValueSheet.given(one, state, Set.of())).sum();
  }

  /** Shows an element; as many as there are inside it up to a limit that no person reads to. */
  public void show(XmlElement element, FormState state) {
    List<XmlElement> wanted = new ArrayList<>(List.of(element));
    collect(element, wanted);
    List<ElementKey> keys = wanted.stream().map(XmlElement::key).toList();
    if (!keys.equals(List.copyOf(sheets.keySet()))) {
      build(wanted, state);
    }
    for (XmlElement one : wanted) {
      ValueSheet sheet = sheets.get(one.key());
      if (sheet != null) {
        sheet.show(one, state);
      }
    }
  }

  private void collect(XmlElement parent, List<XmlElement> found) {
    for (XmlElement child : parent.elements()) {
      String name = OvfEdits.childName(parent, child).orElse("");
      if (inner.contains(name) && found.size() < MOST) {
        found.add(child);
        collect(child, found);
      }
    }
  }

  /** The fields of the element shown last serve the next one as well. */
  private void build(List<XmlElement> wanted, FormState state) {
    ValueSheet first =
        sheets.isEmpty() ? new ValueSheet(context, elsewhere) : sheets.values().iterator().next();
    sheets.clear();
    node.getChildren().clear();
    if (head != null) {
      node.getChildren().add(head);
    }
    for (XmlElement one : wanted) {
      ValueSheet sheet = sheets.isEmpty() ? first : new ValueSheet(context, Set.of());
      boolean any = ValueSheet.fields(one, state, sheets.isEmpty() ? elsewhere : Set.of()) > 0;
      if (!sheets.isEmpty() && any) {
        node.getChildren().add(label(OvfEdits.name(one), "ov-code"));
      }
      sheets.put(one.key(), sheet);
      if (any) {
        node.getChildren().add(sheet.node());
      }
    }
    Clauses.of(state.current().document().orElseThrow().path(wanted.getFirst().key()))
        .ifPresent(clause -> node.getChildren().add(label(clause, "ov-muted")));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setMnemonicParsing(false);
    label.getStyleClass().addAll(style, "ov-small");
    return label;
  }
}
