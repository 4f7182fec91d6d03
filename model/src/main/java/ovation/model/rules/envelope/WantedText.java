package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Section;
import ovation.model.rules.RuleContext;
import ovation.model.rules.TreeIndex;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

/**
 * A text for the deployer that something is there for (DSP0243 2.1.1 §9.2, §9.6, §9.8).
 *
 * @param owner the licence, annotation or deployment option
 * @param name the element with the text
 */
record WantedText(OvfObject owner, String name) {

  /** All of a descriptor, whether they are there or not. */
  static List<WantedText> of(RuleContext context) {
    List<WantedText> all = new ArrayList<>();
    for (Section section : context.sections(Section.class)) {
      switch (section) {
        case EulaSection eula -> all.add(new WantedText(eula, "License"));
        case AnnotationSection note -> all.add(new WantedText(note, "Annotation"));
        default -> {
          // No text is required.
        }
      }
    }
    if (context.hasEnvelope()) {
      for (Configuration option : context.configurations()) {
        all.add(new WantedText(option, "Label"));
        all.add(new WantedText(option, "Description"));
      }
    }
    return all;
  }

  /** Its element; empty if there is none. */
  Optional<XmlElement> element() {
    return owner.element().elements().stream().filter(e -> e.localName().equals(name)).findFirst();
  }

  /** What it is the text of, for a message. */
  Sentence ownerName() {
    return owner instanceof Configuration option
        ? Sentence.of("Option {0}", quoted(option.id()))
        : Sentence.asItIs(TreeIndex.name(owner.element()));
  }
}
