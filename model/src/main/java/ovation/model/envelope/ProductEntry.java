package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;

/** What may stand in the body of a ProductSection: a category or a property. */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class ProductEntry extends OvfObject permits Category, Property {}
