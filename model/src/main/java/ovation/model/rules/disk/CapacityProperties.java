package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Property;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/** A property that gives a capacity exists and is an integer. */
public final class CapacityProperties extends DescribedRule {

  /** The rule. */
  public CapacityProperties() {
    super(
        "D-05",
        Severity.ERROR,
        "The property behind a capacity is an integer",
        "DSP0243 2.1.1 §9.1",
        """
        A blank disk may take its capacity from a property: "${disksize}". The property has to be
        declared in a ProductSection, and its type has to be an integer, since the deployer's answer
        becomes the number.

        Declare the property, or correct its name or type.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Disk disk : context.disks()) {
      Optional<String> macro = Capacity.macro(disk.capacity());
      if (macro.isEmpty() || Capacity.hasContent(disk)) {
        continue;
      }
      Place place = context.at(disk, "capacity");
      Sentence name = Wording.name(disk);
      Quoted key = quoted(macro.get());
      Optional<Property> property = context.property(macro.get());
      if (property.isEmpty()) {
        problems.accept(
            problem(
                place,
                Sentence.of(
                    "{0} takes its capacity from the property {1}, which is not declared.",
                    name, key)));
      } else if (!isInteger(property.get().type())) {
        Quoted type = quoted(property.get().type());
        problems.accept(
            problem(
                place,
                Sentence.of(
                    "{0} takes its capacity from the property {1}, whose type is {2}, not an"
                        + " integer.",
                    name, key, type)));
      }
    }
  }

  private static boolean isInteger(@Nullable String type) {
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return lower.startsWith("int") || lower.startsWith("uint") || lower.startsWith("sint");
  }
}
