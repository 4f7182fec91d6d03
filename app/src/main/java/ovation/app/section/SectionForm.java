package ovation.app.section;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ovation.app.form.Cards;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/**
 * A part without a form of its own, element by element as it stands in the descriptor: nothing in a
 * package is hidden because it is not understood, and every value can be edited.
 */
public final class SectionForm implements Form {
  private final FormContext context;
  private final NodeId id;
  private final VBox cards = new VBox(16);
  private final Map<ElementKey, ElementTree> trees = new LinkedHashMap<>();
  private final Node node;

  /** The form of one part. */
  public SectionForm(FormContext context, NodeId id) {
    this.context = context;
    this.id = id;
    node = new Cards(cards);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    List<XmlElement> now =
        context.elements(id, state).stream().filter(new Outermost(state)::add).toList();
    trees.keySet().retainAll(now.stream().map(XmlElement::key).toList());
    for (XmlElement element : now) {
      trees
          .computeIfAbsent(element.key(), key -> new ElementTree(context, element))
          .show(element, state);
    }
    List<Node> wanted = now.stream().map(e -> node(e.key())).toList();
    if (!cards.getChildren().equals(wanted)) {
      cards.getChildren().setAll(wanted);
    }
  }

  /** Elements inside others that are shown anyway are left out. */
  private record Outermost(FormState state, Set<ElementKey> seen) {
    Outermost(FormState state) {
      this(state, new HashSet<>());
    }

    boolean add(XmlElement element) {
      boolean inside =
          state.current().document().orElseThrow().path(element.key()).stream()
              .anyMatch(above -> seen.contains(above.key()));
      seen.add(element.key());
      return !inside;
    }
  }

  private Node node(ElementKey key) {
    ElementTree tree = trees.get(key);
    return tree == null ? new VBox() : tree.node();
  }

  @Override
  public String subtitle() {
    return context.texts().of("section.subtitle");
  }

  @Override
  public void reveal(ElementKey element) {
    trees.values().forEach(tree -> tree.reveal(element));
  }
}
