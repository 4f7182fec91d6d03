package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.Limit;
import ovation.model.target.Quantity;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform imports several systems at once. */
final class SeveralSystems extends TargetRule {

  SeveralSystems() {
    super(
        "T-19",
        Severity.ERROR,
        "The target imports packages of several systems",
        """
        A package may hold a collection of systems. vCenter makes a vApp of it and VirtualBox
        several machines; many importers read one system only, and some find none at all inside a
        collection.

        Make a package for each system. A collection of one system can be replaced by the system.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    TargetPlatform target = on.target();
    Support said = objection(target.support(Topic.FEATURE, "collection")).orElse(null);
    if (said != null && !needs.collections().isEmpty()) {
      object(
          on,
          said,
          on.at(needs.collections().getFirst()),
          Sentence.of(
              "the package is a collection of {0}",
              Sentence.count(needs.systems(), "{0} system", "{0} systems")));
      return;
    }
    Limit limit = target.limit(Quantity.SYSTEMS).orElse(null);
    long most = limit == null ? Long.MAX_VALUE : limit.most().orElse(Long.MAX_VALUE);
    if (limit != null && needs.systems() > most) {
      report(
          on,
          limit.verdict(),
          limit,
          on.at(needs.envelope()),
          Sentence.of(
              "{0} imports at most {1} of a package; this one has {2}.",
              target.name(), Sentence.count(most, "{0} system", "{0} systems"), needs.systems()));
    }
  }
}
