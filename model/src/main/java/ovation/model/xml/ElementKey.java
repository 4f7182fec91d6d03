package ovation.model.xml;

import org.jspecify.annotations.Nullable;

/**
 * The identity of an element of a descriptor. An element keeps its key through every edit of itself
 * or of its surroundings, through undo, and as far as possible through edits of the source text, so
 * a selection, a problem or a form can hold on to it. Compared by identity.
 */
public final class ElementKey {

  /** The key of the element around, in the tree made last; in other trees a guess. */
  private @Nullable ElementKey around;

  ElementKey() {}

  @Nullable ElementKey around() {
    return around;
  }

  /** Notes the element around; any thread may, since a wrong guess costs a search only. */
  void isWithin(ElementKey parent) {
    around = parent;
  }
}
