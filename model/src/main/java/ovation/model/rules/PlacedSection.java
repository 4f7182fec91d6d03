package ovation.model.rules;

import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Section;

/**
 * A section and where it stands.
 *
 * @param parent the Envelope, system or collection
 * @param section the section
 */
public record PlacedSection(OvfObject parent, Section section) {}
