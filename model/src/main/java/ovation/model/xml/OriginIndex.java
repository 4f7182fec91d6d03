package ovation.model.xml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The places of all elements of one snapshot, by key. The first are looked up one by one; an index
 * is made when all look-ups together have taken as long as making it would.
 */
public final class OriginIndex {

  /** About so much text there is for each element. */
  private static final int CHARACTERS_PER_ELEMENT = 40;

  private record Found(XmlElement element, int start) {}

  private final XmlDocument document;
  private final Supplier<String> text;
  private int @Nullable [] lineStarts;
  private @Nullable Map<ElementKey, Found> elements;
  private long passed;

  /**
   * Indexes a document.
   *
   * @param text gives its text, which is asked for only when a line is
   */
  public OriginIndex(XmlDocument document, Supplier<String> text) {
    this.document = document;
    this.text = text;
  }

  private synchronized @Nullable Found look(ElementKey key) {
    Map<ElementKey, Found> index = elements;
    if (index == null && passed < document.root().length() / CHARACTERS_PER_ELEMENT) {
      return walk(key);
    }
    if (index == null) {
      index = new HashMap<>();
      add(index, document.root(), document.prolog().length());
      elements = index;
    }
    return index.get(key);
  }

  private static void add(Map<ElementKey, Found> index, XmlElement element, int start) {
    index.put(element.key(), new Found(element, start));
    int at = start + element.startTagLength();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        add(index, inner, at);
      }
      at += child.length();
    }
  }

  private @Nullable Found walk(ElementKey key) {
    List<XmlElement> path = document.path(key);
    if (path.isEmpty()) {
      return null;
    }
    int start = document.prolog().length();
    for (int i = 1; i < path.size(); i++) {
      XmlElement parent = path.get(i - 1);
      start += parent.startTagLength();
      for (XmlNode child : parent.children()) {
        passed++;
        if (child == path.get(i)) {
          break;
        }
        start += child.length();
      }
    }
    return new Found(path.getLast(), start);
  }

  /** The element of that key. */
  public Optional<XmlElement> find(ElementKey key) {
    return Optional.ofNullable(look(key)).map(Found::element);
  }

  /** The place of the element of that key. */
  public Optional<Origin> origin(ElementKey key) {
    Found found = look(key);
    if (found == null) {
      return Optional.empty();
    }
    int start = found.start();
    int line = lineAt(start);
    int column = start - lineStarts()[line - 1] + 1;
    return Optional.of(new Origin(line, column, start, start + found.element().length()));
  }

  private synchronized int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = lineStarts(text.get());
      lineStarts = starts;
    }
    return starts;
  }

  /** The line of a character, from 1. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The innermost element around a character of the text; the root for a place outside it. */
  public XmlElement elementAt(int offset) {
    XmlElement element = document.root();
    int start = document.prolog().length();
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      int at = start + element.startTagLength();
      for (XmlNode child : element.children()) {
        int end = at + child.length();
        if (child instanceof XmlElement inner && offset >= at && offset < end) {
          element = inner;
          start = at;
          deeper = true;
          break;
        }
        at = end;
      }
    }
    return element;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (c == '\n' || lone) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
