package ovation.app.outline;

import ovation.model.xml.ElementKey;

/**
 * Which part of the document is meant; stays the same through edits.
 *
 * @param kind what it is
 * @param owner the element it is about: the section's own, or that of the system, collection or
 *     envelope whose parts of this kind are shown together
 */
public record NodeId(NodeKind kind, ElementKey owner) {}
