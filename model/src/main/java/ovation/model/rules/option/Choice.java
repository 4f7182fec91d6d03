package ovation.model.rules.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.PartFact;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/**
 * A part of the descriptor that is for certain options only.
 *
 * @param owner the item, property or value
 * @param name how a message calls it
 * @param options the ids given
 */
record Choice(OvfObject owner, Sentence name, List<String> options) {

  private static final PartFact<List<Choice>> OF_OWNER = new PartFact<>(Choice::look);

  /** All choices of items, properties and their values. */
  static List<Choice> all(RuleContext context) {
    return context.each(OF_OWNER).stream().flatMap(List::stream).toList();
  }

  private static List<Choice> look(RuleContext context) {
    List<Choice> all = new ArrayList<>();
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        add(all, item, Wording.name(item), item.configuration());
      }
    }
    for (ScaleOutSection section : context.sections(ScaleOutSection.class)) {
      for (InstanceCount count : section.counts()) {
        add(all, count, Sentence.of("A number of copies"), count.configuration());
      }
    }
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        add(all, property, Wording.name(property), property.configuration());
        for (PropertyValue value : property.values()) {
          Sentence name = Sentence.of("A value of property {0}", Wording.quoted(property.key()));
          add(all, value, name, value.configuration());
        }
      }
    }
    return all;
  }

  private static void add(
      List<Choice> all, OvfObject owner, Sentence name, @Nullable String options) {
    if (options != null && !options.isBlank()) {
      all.add(new Choice(owner, name, List.of(options.strip().split("\\s+"))));
    }
  }

  /** True for the value of a property, which P-08 looks at. */
  boolean isValue() {
    return owner instanceof PropertyValue;
  }
}
