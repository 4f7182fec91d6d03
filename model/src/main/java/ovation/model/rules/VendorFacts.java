package ovation.model.rules;

import java.util.ArrayList;
import java.util.List;
import ovation.model.envelope.Content;
import ovation.model.envelope.VirtualSystem;
import ovation.model.vendor.VendorSettings;

/** What vendors' extensions say about systems, read once for all rules. */
public final class VendorFacts {

  /**
   * A system and what is said about it.
   *
   * @param vendor without what the envelope says, and without any deployment option
   */
  public record Said(VirtualSystem system, VendorSettings vendor) {}

  private static final PartFact<List<Said>> READ = new PartFact<>(VendorFacts::read);

  private VendorFacts() {}

  /** All systems under inspection. */
  public static List<Said> of(RuleContext context) {
    List<List<Said>> parts = context.each(READ);
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    List<Said> all = new ArrayList<>();
    parts.forEach(all::addAll);
    return all;
  }

  private static List<Said> read(RuleContext context) {
    List<Said> all = new ArrayList<>(1);
    for (Content content : context.contents()) {
      if (content instanceof VirtualSystem system) {
        all.add(new Said(system, VendorSettings.of(system)));
      }
    }
    return all;
  }
}
