package ovation.app.session;

import java.util.Optional;
import ovation.app.outline.NodeId;
import ovation.model.xml.ElementKey;

/**
 * What the user works on.
 *
 * @param node the part whose form is shown
 * @param element the element inside it, where one is meant, such as one device
 */
public record Selection(NodeId node, Optional<ElementKey> element) {}
