package ovation.model.rules.scale;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Content;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** What is copied is in the collection. */
public final class ScaledContents extends DescribedRule {

  /** The rule. */
  public ScaledContents() {
    super(
        "V-02",
        Severity.ERROR,
        "What is copied is a direct child of the collection",
        "DSP0243 2.1.1 §9.14",
        """
        A ScaleOutSection names the system or collection to be copied, directly inside the
        collection around. A name that is not there copies nothing. Two sections for one system
        contradict each other. A collection that is copied in part holds nothing else but that
        part, or deployers disagree about what belongs to a copy.

        Correct the id, or put the system to be copied into a collection of its own.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Content content : context.contents()) {
      if (content instanceof VirtualSystemCollection collection) {
        check(context, collection, problems);
      }
    }
    for (PlacedSection placed : context.sections()) {
      boolean stray = !(placed.parent() instanceof VirtualSystemCollection);
      if (placed.section() instanceof ScaleOutSection section && stray && section.id() != null) {
        problems.accept(problem(context.at(section, "id"), notHere(section)));
      }
    }
  }

  private static Sentence notHere(ScaleOutSection section) {
    return Sentence.of(
        "The scale-out section copies {0}, but nothing here has that id.", quoted(section.id()));
  }

  private void check(
      RuleContext context, VirtualSystemCollection collection, Consumer<Problem> problems) {
    List<ScaleOutSection> sections = collection.sections(ScaleOutSection.class);
    if (sections.isEmpty()) {
      return;
    }
    List<String> children =
        collection.children().stream().map(c -> String.valueOf(c.id())).toList();
    Set<String> copied = new HashSet<>();
    for (ScaleOutSection section : sections) {
      String id = section.id();
      if (id == null) {
        continue;
      }
      if (!children.contains(id)) {
        Fix[] fixes =
            children.size() == 1
                ? new Fix[] {
                  Fix.choice(
                      OvfEdits.attribute(
                          Sentence.of("Copy {0}", quoted(children.getFirst())),
                          section,
                          "id",
                          children.getFirst()))
                }
                : new Fix[0];
        problems.accept(problem(context.at(section, "id"), notHere(section), fixes));
      } else if (!copied.add(id)) {
        Sentence message = Sentence.of("Two scale-out sections copy {0}.", quoted(id));
        problems.accept(problem(Severity.WARNING, context.at(section, "id"), message));
      }
    }
    long others = children.stream().filter(child -> !copied.contains(child)).count();
    if (others > 0 && !copied.isEmpty()) {
      Sentence message =
          Sentence.count(
              others,
              "The collection holds something beside what its scale-out section copies.",
              "The collection holds {0} things beside what its scale-out section copies.");
      problems.accept(problem(Severity.WARNING, context.at(sections.getFirst()), message));
    }
  }
}
