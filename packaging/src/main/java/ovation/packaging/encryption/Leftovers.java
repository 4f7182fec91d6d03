package ovation.packaging.encryption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ovation.model.document.Snapshot;
import ovation.model.edit.EncryptionEdits;
import ovation.model.edit.FileEdits;
import ovation.model.envelope.EncryptionKey;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.KeyReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ContentFilter;

/** What is left to tidy up in a descriptor after decryption. */
final class Leftovers {

  private static final Sentence LABEL = Sentence.of("Decrypt");

  private Leftovers() {}

  /**
   * Sets the sizes of plain files, makes values attributes again and removes keys without use.
   *
   * @param ids the XML ids of what was decrypted
   * @param holders the elements around what was decrypted
   * @param filters the decryption of files by name
   */
  static Snapshot remove(
      Snapshot snapshot,
      Set<String> ids,
      Set<ElementKey> holders,
      Map<String, ContentFilter> filters,
      OvfPackage source) {
    Envelope envelope = snapshot.envelope().orElseThrow();
    List<Edit> edits = new ArrayList<>();
    for (FileReference file : envelope.files()) {
      String href = file.href();
      if (href != null && file.size() != null) {
        source
            .resolve(href)
            .filter(filters::containsKey)
            .ifPresent(name -> edits.add(FileEdits.setSize(file, size(filters, name))));
      }
    }
    for (ProductSection section : Secrecy.products(envelope)) {
      section.properties().stream()
          .filter(property -> holders.contains(property.element().key()))
          .forEach(property -> attach(property, edits));
    }
    Set<String> gone = new LinkedHashSet<>(ids);
    for (EncryptionSection section : envelope.sections(EncryptionSection.class)) {
      tidy(section, gone, edits);
    }
    Snapshot tidy = edits.isEmpty() ? snapshot : snapshot.apply(Edit.all(LABEL, edits));
    PlainText text = new PlainText(tidy);
    holders.forEach(text::closeIfBlank);
    return text.snapshot().orElse(tidy);
  }

  private static long size(Map<String, ContentFilter> filters, String name) {
    ContentFilter filter = filters.get(name);
    return filter == null ? 0 : filter.size();
  }

  /** A value for no configuration in particular was an attribute before it was encrypted. */
  private static void attach(Property property, List<Edit> edits) {
    List<PropertyValue> values =
        property.values().stream().filter(value -> value.configuration() == null).toList();
    if (property.value() == null && values.size() == 1 && values.getFirst().value() != null) {
      edits.add(EncryptionEdits.attachValue(property, values.getFirst()));
    }
  }

  private static void tidy(EncryptionSection section, Set<String> gone, List<Edit> edits) {
    Set<EncryptionKey> useless = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (EncryptionKey key : section.keys()) {
        List<KeyReference> references = key.references();
        boolean none = !references.isEmpty() && references.stream().allMatch(r -> isGone(r, gone));
        if (none && useless.add(key)) {
          more = true;
          String id = key.id();
          if (id != null) {
            gone.add(id);
          }
        }
      }
    }
    if (useless.size() == section.keys().size() && !useless.isEmpty()) {
      edits.add(OvfEdits.remove(LABEL, section));
      return;
    }
    for (EncryptionKey key : section.keys()) {
      if (useless.contains(key)) {
        edits.add(OvfEdits.remove(LABEL, key));
      } else {
        key.references().stream()
            .filter(reference -> isGone(reference, gone))
            .forEach(reference -> edits.add(OvfEdits.remove(LABEL, reference)));
      }
    }
  }

  private static boolean isGone(KeyReference reference, Set<String> gone) {
    String uri = reference.uri();
    return uri != null && uri.startsWith("#") && gone.contains(uri.substring(1));
  }
}
