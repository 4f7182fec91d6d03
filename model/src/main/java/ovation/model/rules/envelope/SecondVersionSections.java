package ovation.model.rules.envelope;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.Section;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

/** Sections of OVF 2.x stand in descriptors of OVF 2.x. */
public final class SecondVersionSections extends DescribedRule {

  /** The rule. */
  public SecondVersionSections() {
    super(
        "V-09",
        Severity.WARNING,
        Reach.OWNER,
        "Sections of OVF 2.x stand in descriptors of OVF 2.x",
        "DSP0243 2.1.1 annex on changes, DSP8023 1.1.1",
        """
        Shared disks, scale-out, placement, encryption, environment files and boot devices came with
        OVF 2.0. In a descriptor of OVF 1.x, and in its namespace, no importer knows them: it has to
        refuse the package, or leaves them out. VMware writes some of them in OVF 1.x under the
        namespace of OVF 2.x, which its own products read; see E-07.

        Convert the descriptor to OVF 2.x, or remove the section.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (context.version() != OvfVersion.V1) {
      return;
    }
    for (PlacedSection placed : context.sections()) {
      Section section = placed.section();
      XmlElement element = section.element();
      boolean own = element.namespace().equals(context.ovf()) || element.namespace().isEmpty();
      if (own && OvfVersion.isSecondVersion(element.localName())) {
        Sentence message =
            Sentence.of(
                "{0} is a section of OVF 2.x; importers of OVF 1.x do not know it.",
                element.localName());
        problems.accept(problem(context.at(section), message));
      } else if (own) {
        Optional<XmlElement> item =
            element.elements().stream()
                .filter(e -> OvfVersion.isSecondVersion(e.localName()))
                .findFirst();
        item.ifPresent(found -> {
          Sentence message =
              Sentence.of(
                  "{0} is an element of OVF 2.x; importers of OVF 1.x leave the device out.",
                  found.localName());
          problems.accept(problem(context.at(found, null), message));
        });
      }
    }
  }
}
