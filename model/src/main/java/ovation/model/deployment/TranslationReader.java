package ovation.model.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Languages;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.XmlElement;

/** Collects the texts of a descriptor that can be translated, in its lines. */
final class TranslationReader {
  private static final int LONGEST_ID = 60;

  private final String own;
  private final List<String> languages;
  private final List<TextBundle> bundles;
  private final Map<String, List<XmlElement>> named = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** The number that an id of that stem had last: ids before it are taken. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** An element in the lines of the descriptor, with its msgid or the stem of one. */
  private record Line(XmlElement element, @Nullable String id, String stem) {}

  TranslationReader(String own, List<String> languages, List<TextBundle> bundles) {
    this.own = own;
    this.languages = languages;
    this.bundles = bundles;
    bundles.forEach(bundle -> taken.addAll(bundle.words().keySet()));
  }

  List<TranslatableText> read(Envelope envelope) {
    walk(envelope.element(), "");
    taken.addAll(named.keySet());
    List<TranslatableText> texts = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    for (Line line : lines) {
      if (line.id() == null) {
        String id = free(line.stem());
        taken.add(id);
        texts.add(text(id, false, List.of(line.element())));
      } else if (done.add(line.id())) {
        texts.add(text(line.id(), true, named.getOrDefault(line.id(), List.of())));
      }
    }
    for (TextBundle bundle : bundles) {
      for (String id : bundle.words().keySet()) {
        if (done.add(id)) {
          texts.add(text(id, true, List.of()));
        }
      }
    }
    return texts;
  }

  private void walk(XmlElement element, String path) {
    for (XmlElement child : element.elements()) {
      String name = OvfEdits.name(child);
      if (name.equals("Strings")) {
        continue;
      }
      Optional<String> id = TextBundle.id(child);
      if (id.isPresent()) {
        named.computeIfAbsent(id.get(), any -> new ArrayList<>()).add(child);
        lines.add(new Line(child, id.get(), ""));
      } else if (!name.equals("Info")
          && !child.text().isBlank()
          && OvfEdits.knowsAttribute(child, "msgid")) {
        lines.add(new Line(child, null, stem(path, name)));
      }
      walk(child, said(child).orElse(path));
    }
  }

  /** What an id can begin with: the key of a property, the id of an option or system. */
  private static Optional<String> said(XmlElement element) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals("key") || a.localName().equals("id"))
        .map(a -> a.value().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static String stem(String path, String name) {
    String whole = (path.isEmpty() ? "" : path + ".") + name.toLowerCase(Locale.ROOT);
    String plain = whole.replaceAll("[^A-Za-z0-9._-]+", "-");
    return plain.length() > LONGEST_ID ? plain.substring(plain.length() - LONGEST_ID) : plain;
  }

  private String free(String stem) {
    int number = numbers.getOrDefault(stem, 1);
    while (taken.contains(numbered(stem, number))) {
      number++;
    }
    numbers.put(stem, number);
    return numbered(stem, number);
  }

  private static String numbered(String stem, int number) {
    return number == 1 ? stem : stem + number;
  }

  private TranslatableText text(String id, boolean isNamed, List<XmlElement> users) {
    String words = users.isEmpty() ? "" : users.getFirst().text().strip();
    Map<String, String> others = new LinkedHashMap<>();
    if (isNamed) {
      words = find(own, id).map(String::strip).orElse(words);
      for (String language : languages) {
        find(language, id).ifPresent(text -> others.put(language, text));
      }
    }
    return new TranslatableText(id, isNamed, users, words, others);
  }

  private Optional<String> find(String language, String id) {
    return bundles.stream()
        .filter(b -> Languages.same(b.language(), language))
        .map(bundle -> bundle.words().get(id))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
