package ovation.app.navigate;

import java.util.Optional;
import ovation.app.outline.NodeId;
import ovation.icons.Icon;
import ovation.model.xml.ElementKey;

/**
 * Somewhere to go in a document.
 *
 * @param icon what kind of thing is there
 * @param title what it is called
 * @param detail the id where it is not the title, and the parts around it
 * @param node the part whose form shows it
 * @param element the element itself, where it is not the whole part
 */
public record Place(
    Icon icon, String title, String detail, NodeId node, Optional<ElementKey> element) {}
