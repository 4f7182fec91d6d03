package ovation.model.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.EnvironmentFile;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualSystem;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of the files that a guest finds beside its environment (DSP0243 2.1.1 §9.16). */
public final class EnvironmentFileEdits {

  private static final String SECTION = "EnvironmentFilesSection";

  private EnvironmentFileEdits() {}

  /**
   * Hands a file of the package to the guest, with the section if there is none.
   *
   * @param fileRef the id of the file
   * @param path where the guest finds it, below the folder for such files
   */
  public static Edit add(VirtualSystem system, String fileRef, String path) {
    Sentence label = Sentence.of("Add file “{0}” for the guest", path);
    List<EnvironmentFilesSection> sections = system.sections(EnvironmentFilesSection.class);
    String namespace =
        sections.isEmpty()
            ? OvfEdits.childNamespace(system.element(), SECTION)
            : OvfEdits.childNamespace(sections.getFirst().element(), "File");
    Fragment file =
        Fragment.of(namespace, "File")
            .attribute(namespace, "fileRef", fileRef)
            .attribute(namespace, "path", path);
    if (!sections.isEmpty()) {
      return OvfEdits.insert(label, sections.getFirst(), file);
    }
    Fragment section = Fragment.of(namespace, SECTION).child("Info", "Files for the guest");
    return OvfEdits.insert(label, system, section.child(file));
  }

  /** Sets the path of a file. */
  public static Edit setPath(EnvironmentFile file, String path) {
    return OvfEdits.attribute(Sentence.of("Set path “{0}”", path), file, "path", path);
  }

  /** Sets which file of the package it is. */
  public static Edit setFile(EnvironmentFile file, String fileRef) {
    return OvfEdits.attribute(Sentence.of("Set file “{0}”", fileRef), file, "fileRef", fileRef);
  }

  /**
   * Sets the ways to hand over the files, separated by blanks; null leaves them to the platform.
   */
  public static Edit setTransport(EnvironmentFilesSection section, @Nullable String transport) {
    return OvfEdits.attribute(
        Sentence.of("Set transport of files"), section, "transport", transport);
  }

  /** Removes a file, and the section with its last file. */
  public static Edit remove(EnvironmentFilesSection section, EnvironmentFile file) {
    Sentence label = Sentence.of("Remove file “{0}” for the guest", String.valueOf(file.path()));
    return section.files().equals(List.of(file))
        ? OvfEdits.remove(label, section)
        : OvfEdits.remove(label, file);
  }
}
