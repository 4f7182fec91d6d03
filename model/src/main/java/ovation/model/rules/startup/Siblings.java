package ovation.model.rules.startup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ovation.model.envelope.Content;
import ovation.model.envelope.StartupSection;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.RuleContext;

/**
 * A startup section and what it may start.
 *
 * @param section the section
 * @param ids the ids of the systems and collections beside it
 */
record Siblings(StartupSection section, Set<String> ids) {

  /** All startup sections; one in the Envelope starts the systems of the Envelope. */
  static List<Siblings> all(RuleContext context) {
    List<Siblings> all = new ArrayList<>();
    for (PlacedSection placed : context.sections()) {
      if (placed.section() instanceof StartupSection section) {
        List<Content> contents =
            switch (placed.parent()) {
              case Content content -> content.children();
              default -> context.envelope().contents();
            };
        Set<String> ids = new HashSet<>();
        for (Content content : contents) {
          if (content.id() != null) {
            ids.add(content.id());
          }
        }
        all.add(new Siblings(section, ids));
      }
    }
    return all;
  }
}
