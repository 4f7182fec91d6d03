package ovation.model.xml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The places of all elements of one snapshot, by key. Made once, on first use. */
public final class OriginIndex {

  private final XmlDocument document;
  private final String text;
  private final int[] lineStarts;
  private final Map<ElementKey, XmlElement> elements = new HashMap<>();
  private final Map<ElementKey, Integer> starts = new HashMap<>();

  /** Indexes a document whose text is {@code text}. */
  public OriginIndex(XmlDocument document, String text) {
    this.document = document;
    this.text = text;
    this.lineStarts = lineStarts(text);
    add(document.root(), document.prolog().length());
  }

  private void add(XmlElement element, int start) {
    elements.put(element.key(), element);
    starts.put(element.key(), start);
    int at = start + element.startTagLength();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        add(inner, at);
      }
      at += child.length();
    }
  }

  /** The element of that key. */
  public Optional<XmlElement> find(ElementKey key) {
    return Optional.ofNullable(elements.get(key));
  }

  /** The place of the element of that key. */
  public Optional<Origin> origin(ElementKey key) {
    Integer start = starts.get(key);
    XmlElement element = elements.get(key);
    if (start == null || element == null) {
      return Optional.empty();
    }
    int end = start + element.length();
    int line = lineAt(start);
    TextEncoding encoding = document.encoding();
    long byteStart = encoding.mark().length + (long) encoding.byteLength(text.substring(0, start));
    long byteEnd = byteStart + encoding.byteLength(text.substring(start, end));
    return Optional.of(
        new Origin(line, start - lineStarts[line - 1] + 1, start, end, byteStart, byteEnd));
  }

  /** The line of a character, from 1. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
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
