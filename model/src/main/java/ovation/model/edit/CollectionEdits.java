package ovation.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.model.xml.WrapElements;

/** Edits of collections of systems (DSP0243 2.1.1 §8.2). */
public final class CollectionEdits {

  private CollectionEdits() {}

  /** Puts all systems and collections of the Envelope into one new collection. */
  public static Edit wrap(Envelope envelope) {
    List<Content> contents = envelope.contents();
    Content first = contents.getFirst();
    Set<String> taken = new HashSet<>();
    envelope.allContents().forEach(content -> taken.add(String.valueOf(content.id())));
    String id = taken.contains("collection") ? FreeName.of("collection", taken) : "collection";
    Fragment collection =
        Fragment.of(first.element().namespace(), "VirtualSystemCollection")
            .attribute(OvfEdits.attributeNamespace(envelope), "id", id)
            .child("Info", "A collection of virtual machines");
    return new WrapElements(
        Sentence.of("Put the systems into a collection"),
        contents.stream().map(content -> content.element().key()).toList(),
        collection,
        Namespaces.PREFIXES);
  }
}
