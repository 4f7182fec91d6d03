package ovation.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.References;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.Fragment;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.XmlElement;

/** Edits of the file references (DSP0243 2.1.1 §7.1). */
public final class FileEdits {

  private FileEdits() {}

  /**
   * Adds a file.
   *
   * @param id the id, see {@link #freeId}
   * @param href the name within the package
   * @param size the size in bytes
   * @throws EditException if the descriptor has no References element
   */
  public static Edit add(Envelope envelope, String id, String href, long size) {
    References references =
        envelope.referencesElements().stream()
            .findFirst()
            .orElseThrow(
                () -> new EditException(Sentence.of("The descriptor has no References element.")));
    return OvfEdits.insert(
        Sentence.of("Add file “{0}”", href), references, file(references, id, href, size));
  }

  /** A new reference for a place of its own among the references. */
  static Fragment file(References references, String id, String href, long size) {
    String namespace = OvfEdits.attributeNamespace(references);
    return OvfEdits.fragment(references, "File")
        .attribute(namespace, "id", id)
        .attribute(namespace, "href", href)
        .attribute(namespace, "size", Long.toString(size));
  }

  /** Sets the size in bytes; null removes it. */
  public static Edit setSize(FileReference file, @Nullable Long bytes) {
    String size = bytes == null ? null : Long.toString(bytes);
    return OvfEdits.attribute(
        Sentence.of("Set size of “{0}”", String.valueOf(file.href())), file, "size", size);
  }

  /** Gives a file another id, also where the descriptor refers to it. */
  public static Edit rename(Envelope envelope, FileReference file, String id) {
    Sentence label = Sentence.of("Rename file “{0}” to “{1}”", String.valueOf(file.id()), id);
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.attribute(label, file, "id", id));
    String old = file.id();
    if (old != null) {
      edits.addAll(FileMentions.rename(label, envelope.element(), old, id));
    }
    return Edit.all(label, edits);
  }

  /** Sets an attribute of a reference by its name; null removes it. */
  public static Edit setAttribute(FileReference file, String name, @Nullable String value) {
    return OvfEdits.attribute(
        Sentence.of("Edit file “{0}”", String.valueOf(file.href())), file, name, value);
  }

  /** Sets the name within the package, also where an encrypted file's reference repeats it. */
  public static Edit setHref(FileReference file, String href) {
    List<Edit> edits = new ArrayList<>();
    Edit own = setAttribute(file, "href", href);
    edits.add(own);
    cipherReferences(file.element())
        .forEach(reference ->
            edits.add(new SetAttribute(own.label(), reference.key(), "", "URI", href)));
    return edits.size() == 1 ? own : Edit.all(own.label(), edits);
  }

  private static List<XmlElement> cipherReferences(XmlElement element) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : element.elements()) {
      boolean cipher = child.namespace().equals(Namespaces.XENC);
      if (cipher && child.localName().equals("CipherReference")) {
        found.add(child);
      } else if (cipher) {
        found.addAll(cipherReferences(child));
      }
    }
    return found;
  }

  /** Removes a reference; the file itself is left out by the next export. */
  public static Edit remove(FileReference file) {
    return OvfEdits.remove(Sentence.of("Remove file “{0}”", String.valueOf(file.href())), file);
  }

  /** The stem with the first running number that makes it the id of no file. */
  public static String freeId(Envelope envelope, String stem) {
    Set<String> taken = new HashSet<>();
    envelope.files().forEach(file -> taken.add(String.valueOf(file.id())));
    return FreeName.of(stem, taken);
  }
}
