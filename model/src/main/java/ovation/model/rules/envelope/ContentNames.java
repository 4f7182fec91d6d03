package ovation.model.rules.envelope;

import java.util.Locale;
import java.util.Set;
import ovation.model.edit.IdEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.VirtualSystem;
import ovation.model.rules.Fix;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Ids for systems and collections that have none, or one of another. */
final class ContentNames {

  private static final int LONGEST = 40;

  private static final Set<String> KINDS = Set.of("VirtualSystem", "VirtualSystemCollection");

  private ContentNames() {}

  /** An id made of the name of a system or collection; none for other objects. */
  static Fix[] fixes(OvfObject owner, String attribute) {
    if (!(owner instanceof Content content) || !attribute.equals("id")) {
      return new Fix[0];
    }
    Sentence label = Sentence.of("Give it an id of its own");
    Edit edit = IdEdits.own(label, content.element(), "id", stem(content), KINDS);
    return new Fix[] {content.id() == null ? Fix.safe(edit) : Fix.choice(edit)};
  }

  private static String stem(Content content) {
    String given = content.id();
    String shown = given == null || given.isBlank() ? content.displayName() : given;
    String plain = shown.strip().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
    if (plain.isEmpty()) {
      return content instanceof VirtualSystem ? "system" : "collection";
    }
    return given == null
        ? plain.substring(0, Math.min(plain.length(), LONGEST)).toLowerCase(Locale.ROOT)
        : plain;
  }
}
