package ovation.model.rules.system;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.edit.SystemEdits;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.text.Sentence;

/** The guest operating system is a number of the CIM list. */
public final class OperatingSystemIds extends DescribedRule {

  private static final BigInteger MAX = BigInteger.valueOf(0xFFFF);
  private static final BigInteger LAST_KNOWN = BigInteger.valueOf(199);

  /** The rule. */
  public OperatingSystemIds() {
    super(
        "O-01",
        Severity.ERROR,
        Reach.OWNER,
        "The guest operating system is a number of the CIM list",
        "DSP0243 2.1.1 §9.10",
        """
        The id of OperatingSystemSection is a number of the CIM list of operating systems: 101 for
        64-bit Linux, 103 for Windows Server 2008 R2, 1 for others. It is required. The name belongs
        into Description. Products extend the list differently, so a high number is only a warning;
        so is a wrong one beside a product's own name such as vmw:osType, which that product reads.

        Set the number.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (OperatingSystemSection section : context.sections(OperatingSystemSection.class)) {
      String given = section.id();
      Place place = context.at(section, "id");
      Optional<BigInteger> id = WholeNumber.parseUnsigned(given, MAX);
      Severity rated = context.isDialect() || isHinted(section) ? Severity.WARNING : severity();
      if (given == null || given.isBlank()) {
        Fix fix = Fix.choice(SystemEdits.setOsId(section, "1"));
        problems.accept(
            problem(rated, place, Sentence.of("The guest operating system has no number."), fix));
      } else if (id.isEmpty() && !Placeholder.isAll(given)) {
        Sentence message =
            Sentence.of(
                "The guest operating system is {0}; a number from 0 to 65535 is expected.",
                quoted(given));
        Fix fix = Fix.choice(SystemEdits.setOsId(section, "1"));
        problems.accept(problem(rated, place, message, fix));
      } else if (id.filter(n -> n.compareTo(LAST_KNOWN) > 0).isPresent()) {
        Sentence message =
            Sentence.of("The guest operating system {0} is not on the CIM list.", quoted(given));
        problems.accept(problem(Severity.WARNING, place, message));
      }
    }
  }

  /** True if a product's own name of the system stands beside a number, as in VMware's "-100". */
  private static boolean isHinted(OperatingSystemSection section) {
    boolean named =
        section.element().attributes().stream()
            .anyMatch(a -> a.localName().equals("osType") && !a.namespace().isEmpty());
    return named && WholeNumber.isWhole(section.id());
  }
}
