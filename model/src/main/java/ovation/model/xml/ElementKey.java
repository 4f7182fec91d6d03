package ovation.model.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an element of a descriptor. An element keeps its key through every edit of itself
 * or of its surroundings, through undo, and as far as possible through edits of the source text, so
 * a selection, a problem or a form can hold on to it. Compared by identity.
 */
public final class ElementKey {

  /** That of the element around, in the tree made last; in other trees a guess. */
  private @Nullable ElementKey around;

  ElementKey() {}

  /**
   * The keys from this one outwards, itself first, in the tree made last; in other trees a guess.
   */
  public List<ElementKey> outwards() {
    List<ElementKey> keys = new ArrayList<>();
    ElementKey next = this;
    while (next != null && keys.size() <= XmlGuard.MAX_DEPTH) {
      keys.add(next);
      next = next.around;
    }
    return keys;
  }

  /** Notes the element around; any thread may, since a wrong guess costs a search only. */
  void isWithin(ElementKey parent) {
    around = parent;
  }
}
