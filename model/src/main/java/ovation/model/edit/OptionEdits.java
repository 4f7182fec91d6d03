package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.DeploymentOptionSection;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.XmlElement;

/** Edits of the deployment options (DSP0243 2.1.1 §9.8). */
public final class OptionEdits {

  private OptionEdits() {}

  /** Adds an option that has yet to be described, with its section if there is none. */
  public static Edit add(Envelope envelope, String id, String label) {
    Sentence undo = Sentence.of("Add option “{0}”", id);
    List<DeploymentOptionSection> sections = envelope.sections(DeploymentOptionSection.class);
    String namespace = OvfEdits.attributeNamespace(envelope);
    Fragment option =
        (sections.isEmpty()
                ? OvfEdits.fragment(envelope, "Configuration")
                : OvfEdits.fragment(sections.getFirst(), "Configuration"))
            .attribute(namespace, "id", id)
            .child("Label", label)
            .child("Description", "");
    if (!sections.isEmpty()) {
      return OvfEdits.insert(undo, sections.getFirst(), option);
    }
    Fragment section =
        OvfEdits.fragment(envelope, "DeploymentOptionSection")
            .child("Info", "The sizes that the appliance comes in");
    return OvfEdits.insert(undo, envelope, section.child(option));
  }

  /** Adds options whose labels are their ids. */
  public static Edit declare(Sentence label, Envelope envelope, Set<String> ids) {
    List<DeploymentOptionSection> sections = envelope.sections(DeploymentOptionSection.class);
    String namespace = OvfEdits.attributeNamespace(envelope);
    List<Edit> edits = new ArrayList<>();
    Fragment section =
        OvfEdits.fragment(envelope, "DeploymentOptionSection")
            .child("Info", "The sizes that the appliance comes in");
    for (String id : ids) {
      Fragment option =
          (sections.isEmpty()
                  ? OvfEdits.fragment(envelope, "Configuration")
                  : OvfEdits.fragment(sections.getFirst(), "Configuration"))
              .attribute(namespace, "id", id)
              .child("Label", id)
              .child("Description", id);
      if (sections.isEmpty()) {
        section = section.child(option);
      } else {
        edits.add(OvfEdits.insert(label, sections.getFirst(), option));
      }
    }
    return sections.isEmpty() ? OvfEdits.insert(label, envelope, section) : Edit.all(label, edits);
  }

  /** Sets the {@code Label} or {@code Description}; both have to be there, be it empty. */
  public static Edit setText(Configuration option, String element, String text) {
    return OvfEdits.child(
        Sentence.of("Edit option “{0}”", String.valueOf(option.id())), option, element, text);
  }

  /** Makes an option the default and no other. */
  public static Edit makeDefault(Envelope envelope, Configuration option) {
    Sentence label = Sentence.of("Make “{0}” the default", String.valueOf(option.id()));
    List<Edit> edits = new ArrayList<>();
    for (Configuration other : envelope.configurations()) {
      boolean chosen = other == option;
      if (other.marksDefault() != chosen) {
        edits.add(OvfEdits.attribute(label, other, "default", chosen ? "true" : null));
      }
    }
    return Edit.all(label, edits);
  }

  /** Gives an option another id, and to all that is only for it. */
  public static Edit rename(Envelope envelope, Configuration option, String id) {
    Sentence label = Sentence.of("Rename option “{0}” to “{1}”", String.valueOf(option.id()), id);
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.attribute(label, option, "id", id));
    String old = option.id();
    if (old != null) {
      for (XmlElement user : OptionUsers.of(envelope, old)) {
        List<String> tokens = new ArrayList<>(OptionUsers.tokens(user));
        tokens.replaceAll(token -> token.equals(old) ? id : token);
        edits.add(OvfEdits.attribute(label, user, "configuration", String.join(" ", tokens)));
      }
    }
    return Edit.all(label, edits);
  }

  /** Moves an option to the place of another. */
  public static Edit move(Configuration option, Configuration place) {
    return OvfEdits.move(Sentence.of("Change order of options"), option, place);
  }

  /** Removes an option with everything that is only for it. */
  public static Edit removeWithVariants(Envelope envelope, Configuration option) {
    Sentence label = Sentence.of("Remove option “{0}”", String.valueOf(option.id()));
    List<Edit> edits = new ArrayList<>();
    String id = option.id();
    if (id != null) {
      for (XmlElement user : OptionUsers.of(envelope, id)) {
        List<String> left = new ArrayList<>(OptionUsers.tokens(user));
        left.remove(id);
        edits.add(
            left.isEmpty()
                ? new RemoveElement(label, user.key())
                : OvfEdits.attribute(label, user, "configuration", String.join(" ", left)));
      }
    }
    edits.add(OvfEdits.remove(label, option));
    return Edit.all(label, edits);
  }
}
