package ovation.model.rules.boot;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.BootConfiguration;
import ovation.model.envelope.BootDeviceSection;
import ovation.model.envelope.BootSource;
import ovation.model.envelope.OvfObject;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** A boot section has one configuration, whose parts have names. */
public final class BootConfigurations extends DescribedRule {

  private static final Pattern STRUCTURED = Pattern.compile("[A-Za-z0-9_-]+:[^:]+(:[^:]+)*");

  /** The rule. */
  public BootConfigurations() {
    super(
        "V-08",
        Severity.ERROR,
        Reach.OWNER,
        "A boot device section has one complete configuration",
        "DSP0243 2.1.1 §9.17",
        """
        A BootDeviceSection holds one CIM_BootConfigSetting, and in it a CIM_BootSourceSetting for
        each device to start from, in the order in which they are tried. Both have an InstanceID
        and an ElementName. A StructuredBootString is written as "CIM:Hard-Disk:1".

        Add what is missing. A second order goes into a section of its own.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (BootDeviceSection section : context.sections(BootDeviceSection.class)) {
      int number = section.configurations().size();
      if (number != 1) {
        Sentence message =
            number == 0
                ? Sentence.of("The boot device section holds no boot configuration.")
                : Sentence.of(
                    "The boot device section holds {0} boot configurations; one is expected.",
                    number);
        problems.accept(problem(context.at(section, "CIM_BootConfigSetting"), message));
      }
      for (BootConfiguration configuration : section.configurations()) {
        Sentence name = Sentence.of("A boot configuration");
        present(context, configuration, name, "InstanceID", configuration.instanceID(), problems);
        present(context, configuration, name, "ElementName", configuration.elementName(), problems);
        checkSources(context, configuration, problems);
      }
    }
  }

  private void checkSources(
      RuleContext context, BootConfiguration configuration, Consumer<Problem> problems) {
    Set<String> ids = new HashSet<>();
    Sentence name = Sentence.of("A boot source");
    for (BootSource source : configuration.sources()) {
      present(context, source, name, "InstanceID", source.instanceID(), problems);
      present(context, source, name, "ElementName", source.elementName(), problems);
      String id = source.instanceID();
      if (id != null && !ids.add(id)) {
        Sentence message = Sentence.of("Two boot sources have the InstanceID {0}.", quoted(id));
        problems.accept(problem(Severity.WARNING, context.at(source, "InstanceID"), message));
      }
      String structured = source.structuredBootString();
      boolean known =
          structured == null
              || structured.length() > 200
              || STRUCTURED.matcher(structured).matches()
              || Placeholder.isIn(structured);
      if (!known) {
        Sentence message =
            Sentence.of(
                "A boot source is {0}; a form such as \"CIM:Hard-Disk:1\" is expected.",
                quoted(structured));
        problems.accept(
            problem(Severity.WARNING, context.at(source, "StructuredBootString"), message));
      }
    }
  }

  private void present(
      RuleContext context,
      OvfObject owner,
      Sentence name,
      String property,
      @Nullable String value,
      Consumer<Problem> problems) {
    if (value == null || value.isEmpty()) {
      problems.accept(
          problem(context.at(owner, property), Sentence.of("{0} has no {1}.", name, property)));
    }
  }
}
