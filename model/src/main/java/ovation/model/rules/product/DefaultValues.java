package ovation.model.rules.product;

import org.jspecify.annotations.Nullable;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.rules.RuleContext;

/** All default values of a descriptor: each property's own and those for single configurations. */
final class DefaultValues {

  private DefaultValues() {}

  /** Looks at one default value. */
  interface Visitor {

    /**
     * Called for each default.
     *
     * @param holder the property itself or the element with the value for a configuration
     */
    void visit(Property property, OvfObject holder, @Nullable String value);
  }

  static void each(RuleContext context, Visitor visitor) {
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        visitor.visit(property, property, property.value());
        for (PropertyValue value : property.values()) {
          visitor.visit(property, value, value.value());
        }
      }
    }
  }
}
