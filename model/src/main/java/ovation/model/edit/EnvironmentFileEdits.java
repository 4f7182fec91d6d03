package ovation.model.edit;

import java.util.List;
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

  /** Removes a file, and the section with its last file. */
  public static Edit remove(EnvironmentFilesSection section, EnvironmentFile file) {
    Sentence label = Sentence.of("Remove file “{0}” for the guest", String.valueOf(file.path()));
    return section.files().equals(List.of(file))
        ? OvfEdits.remove(label, section)
        : OvfEdits.remove(label, file);
  }
}
