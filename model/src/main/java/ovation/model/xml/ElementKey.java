package ovation.model.xml;

/**
 * The identity of an element of a descriptor. An element keeps its key through every edit of itself
 * or of its surroundings, through undo, and as far as possible through edits of the source text, so
 * a selection, a problem or a form can hold on to it. Compared by identity.
 */
public final class ElementKey {

  ElementKey() {}
}
