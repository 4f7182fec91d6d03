package ovation.model.edit;

import java.util.List;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.Content;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Edits of the note for the deployer (DSP0243 2.1.1 §9.4). */
public final class AnnotationEdits {

  private AnnotationEdits() {}

  /** Sets the note of a system or collection; an empty text removes the section. */
  public static Edit set(Content content, String text) {
    List<AnnotationSection> sections = content.sections(AnnotationSection.class);
    if (sections.isEmpty()) {
      return OvfEdits.insert(
          Sentence.of("Add annotation"),
          content,
          OvfEdits.fragment(content, "AnnotationSection")
              .child("Info", "A note for the deployer")
              .child("Annotation", text));
    }
    AnnotationSection section = sections.getFirst();
    return text.isEmpty()
        ? OvfEdits.remove(Sentence.of("Remove annotation"), section)
        : OvfEdits.child(Sentence.of("Edit annotation"), section, "Annotation", text);
  }
}
