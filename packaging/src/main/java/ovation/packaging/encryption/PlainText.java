package ovation.packaging.encryption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Origin;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;
import ovation.model.xml.XmlText;

/**
 * Puts plain text into the places of encrypted elements. The text comes from whoever encrypted it
 * and is read like any descriptor, with all its refusals.
 */
final class PlainText {

  private final Snapshot snapshot;
  private final List<Change> changes = new ArrayList<>();

  PlainText(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** What stands between two places; {@code whole} if it must be one element. */
  private record Change(int start, int end, String text, boolean whole) {}

  /** Puts text into the place of an EncryptedData. */
  void replace(ElementKey data, String text) {
    Origin origin = snapshot.origin(data).orElseThrow();
    XmlElement element = snapshot.find(data).orElseThrow();
    boolean whole =
        element
            .attribute("", "Type")
            .filter(type -> type.equals(Namespaces.XENC + "Content"))
            .isEmpty();
    changes.add(new Change(origin.start(), origin.end(), text, whole));
  }

  /** Takes an EncryptedData out of the reference to a file, which is empty then. */
  void removeFrom(ElementKey data) {
    Origin origin = snapshot.origin(data).orElseThrow();
    XmlElement file = snapshot.elementAt(origin.start() - 1).orElseThrow();
    boolean alone =
        file.children().stream()
            .allMatch(
                child -> isBlank(child) || (child instanceof XmlElement e && e.key() == data));
    if (alone) {
      close(file);
      return;
    }
    String text = snapshot.text();
    int start = origin.start();
    while (Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    changes.add(new Change(start, origin.end(), "", false));
  }

  /** Writes an element as {@code <x/>} if there is nothing but white space in it. */
  void closeIfBlank(ElementKey key) {
    snapshot
        .find(key)
        .filter(element -> !element.isSelfClosing())
        .filter(element -> element.children().stream().allMatch(PlainText::isBlank))
        .ifPresent(this::close);
  }

  private void close(XmlElement element) {
    Origin origin = snapshot.origin(element);
    int tag = origin.start() + element.startTagLength() - 1;
    changes.add(new Change(tag, origin.end(), "/>", false));
  }

  private static boolean isBlank(XmlNode node) {
    return node instanceof XmlText text && text.isBlank();
  }

  /** The descriptor with all changes; nothing if it is none then. */
  Optional<Snapshot> snapshot() {
    changes.sort(Comparator.comparingInt(Change::start));
    String text = snapshot.text();
    StringBuilder out = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int done = 0;
    for (Change change : changes) {
      out.append(text, done, change.start());
      starts.add(out.length());
      out.append(change.text());
      done = change.end();
    }
    Snapshot changed = snapshot.withText(out.append(text.substring(done)).toString());
    if (changed.fault().isPresent() || changed.envelope().isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).whole() && !isElement(changed, starts.get(i), changes.get(i).text())) {
        return Optional.empty();
      }
    }
    return Optional.of(changed);
  }

  private static boolean isElement(Snapshot changed, int start, String text) {
    int first = start + text.length() - text.stripLeading().length();
    int end = start + text.stripTrailing().length();
    Optional<Origin> origin = changed.elementAt(first).map(changed::origin);
    return origin.filter(o -> o.start() == first && o.end() == end).isPresent();
  }
}
