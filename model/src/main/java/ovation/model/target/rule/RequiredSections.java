package ovation.model.target.rule;

import ovation.model.envelope.Namespaces;
import ovation.model.rules.Fix;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.XmlElement;

/** The platform understands the sections that it must. */
final class RequiredSections extends TargetRule {

  RequiredSections() {
    super(
        "T-25",
        Severity.ERROR,
        "The target understands the required sections of vendors",
        """
        A section of a vendor without ovf:required="false" has to be understood by whoever imports
        the package; a product that does not know it refuses the package.

        Mark the section as not required if the appliance works without it.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    for (XmlElement section : needs.requiredSections()) {
      String vendor =
          switch (section.namespace()) {
            case Namespaces.VMW -> "vmware-section";
            case "http://www.vmware.com/vcloud/v1", "http://www.vmware.com/vcloud/v1.5" ->
                "vcloud-section";
            case "http://www.virtualbox.org/ovf/machine" -> "virtualbox-section";
            default -> "foreign-section";
          };
      objection(on.target().support(Topic.FEATURE, vendor))
          .ifPresent(said ->
              object(
                  on,
                  said,
                  on.at(section, "required"),
                  Sentence.of(
                      "the section {0} is required", Wording.quoted(section.qualifiedName())),
                  Fix.choice(
                      new SetAttribute(
                          Sentence.of("Mark {0} as not required", section.qualifiedName()),
                          section.key(),
                          needs.envelope().element().namespace(),
                          "required",
                          "false"))));
    }
  }
}
