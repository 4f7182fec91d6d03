package ovation.model.rules.reference;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Every file is used by something. */
public final class FilesUsed extends DescribedRule {

  private static final Pattern FILE_LINK = Pattern.compile("(?:ovf:)?/{1,2}file/(.+)");

  private static final PartFact<Set<String>> USED = new PartFact<>(FilesUsed::used);

  /** The rule. */
  public FilesUsed() {
    super(
        "R-12",
        Severity.INFO,
        "Every file is used",
        "DSP0243 2.1.1 §7.1",
        """
        No disk, device, icon, text bundle or extension names this file. It is shipped and checked,
        but a deployment does nothing with it. That may be intended for a readme or a script.

        Remove the File element if the file is a leftover.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (context.files().isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    context.each(USED).forEach(used::addAll);
    for (FileReference file : context.files()) {
      String id = file.id();
      boolean named = id == null || used.contains(id) || used.contains(String.valueOf(file.href()));
      if (!named) {
        Fix fix =
            Fix.choice(
                new RemoveElement(
                    Sentence.of("Remove the file from References"), file.element().key()));
        Sentence message = Sentence.of("{0} is used by nothing.", Wording.name(file));
        problems.accept(problem(context.at(file), message, fix));
      }
    }
  }

  /** The ids in attributes called {@code fileRef} and in links, vendors' elements included. */
  private static Set<String> used(RuleContext context) {
    Set<String> used = new HashSet<>();
    for (XmlElement element : context.tree().elements()) {
      for (XmlAttribute attribute : element.attributes()) {
        if (attribute.localName().equals("fileRef")) {
          used.add(attribute.value());
        } else if (attribute.raw().contains("/file/")) {
          link(attribute.value(), used);
        }
      }
      if (element.elements().isEmpty()) {
        link(element.text(), used);
      }
    }
    return used;
  }

  private static void link(String text, Set<String> used) {
    if (text.length() < 500 && text.contains("/file/")) {
      Matcher matcher = FILE_LINK.matcher(text.strip());
      if (matcher.matches()) {
        used.add(matcher.group(1));
        used.add(Href.decoded(matcher.group(1)));
      }
    }
  }
}
