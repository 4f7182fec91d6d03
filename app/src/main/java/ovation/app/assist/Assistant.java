package ovation.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Cursor.Tag;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.source.Completer;
import ovation.app.source.Completion;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.SchemaPlace;
import ovation.model.xml.XmlElement;

/** Says what can be written in the source of a document: worked out in the background. */
public final class Assistant implements Completer {
  private final DocumentSession session;
  private final Background background;
  private final Texts texts;

  /** An assistant for one document. */
  public Assistant(DocumentSession session, Background background, Texts texts) {
    this.session = session;
    this.background = background;
    this.texts = texts;
  }

  @Override
  public void complete(
      List<String> lines, int line, int column, Consumer<List<Completion>> answer) {
    Snapshot good = session.goodProperty().get();
    background.run(
        () -> {
          Envelope envelope = good == null ? null : good.envelope().orElse(null);
          return completions(lines, line, column, envelope, texts);
        },
        answer,
        reason -> {});
  }

  /**
   * What can be written at a place.
   *
   * @param envelope what references can go to; null for nothing
   */
  static List<Completion> completions(
      List<String> lines, int line, int column, @Nullable Envelope envelope, Texts texts) {
    int offset = column;
    for (String before : lines.subList(0, line)) {
      offset += before.length() + 1;
    }
    Cursor cursor = CursorReader.at(String.join("\n", lines), offset);
    String text = lines.get(line);
    int depth = 0;
    while (depth < Math.min(column, text.length()) && Character.isWhitespace(text.charAt(depth))) {
      depth++;
    }
    return new Question(cursor, text.substring(0, depth), envelope, texts).answer();
  }

  /** One question, with all that is needed to answer it. */
  private static final class Question {
    private final Cursor cursor;
    private final String indent;
    private final Values values;
    private final Texts texts;
    private final List<XmlElement> path;
    private final Prefixes prefixes;
    private final Optional<SchemaPlace> place;
    private final VendorOffers vendors;

    Question(Cursor cursor, String indent, @Nullable Envelope envelope, Texts texts) {
      this.cursor = cursor;
      this.indent = indent;
      this.texts = texts;
      values = new Values(new References(envelope), texts);
      boolean named = cursor.kind() != Cursor.Kind.NOTHING && !cursor.open().isEmpty();
      path = named ? Skeleton.of(cursor) : List.of();
      prefixes = new Prefixes(path);
      place = SchemaPlace.inside(path);
      vendors = new VendorOffers(cursor, path, prefixes, this::fits, texts);
    }

    List<Completion> answer() {
      return switch (cursor.kind()) {
        case ELEMENT -> elements(1);
        case END -> end();
        case ATTRIBUTE -> attributes();
        case VALUE -> attributeValues();
        case TEXT -> text();
        case NOTHING -> List.of();
      };
    }

    private List<Completion> elements(int opening) {
      List<Completion> found = new ArrayList<>();
      SchemaPlace known = place.orElse(null);
      if (known != null) {
        for (String child : known.children(cursor.before().size())) {
          String name = prefixes.of(known.namespaceOf(child), child, true).written();
          if (fits(name)) {
            found.add(element(known, child, name, opening));
          }
        }
        found.addAll(vendors.elements(known, indent, opening));
      }
      if (opening == 1 && !cursor.open().isEmpty() && cursor.typed().isEmpty()) {
        found.addAll(closing(cursor.open().getLast(), "/"));
      }
      return found;
    }

    private Completion element(SchemaPlace known, String child, String name, int opening) {
      int before = cursor.typed().length() + opening;
      if (cursor.tagGoesOn()) {
        return new Completion(name, meaning(child), before, "<" + name, name.length() + 1);
      }
      Template template = new Template(known, prefixes, indent).write(child);
      return new Completion(name, meaning(child), before, template.text(), template.caret());
    }

    private List<Completion> end() {
      return cursor.open().isEmpty() ? List.of() : closing(cursor.open().getLast(), "");
    }

    private List<Completion> closing(Tag open, String slash) {
      if (!open.name().startsWith(cursor.typed())) {
        return List.of();
      }
      String text = slash + open.name() + (cursor.tagGoesOn() ? "" : ">");
      String detail = texts.of("source.closes");
      int typed = cursor.typed().length();
      return List.of(new Completion("</" + open.name() + ">", detail, typed, text, text.length()));
    }

    private List<Completion> attributes() {
      List<Completion> found = new ArrayList<>();
      SchemaPlace known = place.orElse(null);
      if (known == null) {
        return vendors.own();
      }
      for (String attribute : known.attributes()) {
        Prefixes.Name name = prefixes.of(known.attributeNamespace(attribute), attribute, false);
        if (fits(name.written())) {
          String declared = name.declaration().isEmpty() ? "" : name.declaration().strip() + " ";
          String text = declared + name.written() + "=\"\"";
          String detail =
              known.isRequired(attribute) ? texts.of("source.required") : meaning(attribute);
          found.add(
              new Completion(
                  name.written(), detail, cursor.typed().length(), text, text.length() - 1));
        }
      }
      found.addAll(vendors.added(known));
      return found;
    }

    private List<Completion> attributeValues() {
      String attribute = Values.local(String.valueOf(cursor.attribute()));
      return written(
          place
              .map(known -> values.ofAttribute(known, attribute))
              .orElseGet(() -> vendors.values(attribute)));
    }

    private List<Completion> text() {
      if (cursor.open().isEmpty()) {
        return List.of();
      }
      List<Suggestion> known = propertyValues();
      if (!known.isEmpty()) {
        return written(known);
      }
      boolean leaf = place.isEmpty() || place.get().children(0).isEmpty();
      return leaf || !cursor.typed().isEmpty() ? List.of() : elements(0);
    }

    /** What can stand in the innermost element, if it is a property of a device or system. */
    private List<Suggestion> propertyValues() {
      int depth = path.size();
      boolean inside = depth > 1 && place.isEmpty() && cursor.before().isEmpty();
      Optional<SchemaPlace> around =
          inside ? SchemaPlace.inside(path.subList(0, depth - 1)) : Optional.empty();
      return around
          .flatMap(outer -> outer.nameOf(path.getLast()))
          .map(name -> values.ofProperty(name, cursor.siblings(), systemId()))
          .orElse(List.of());
    }

    private @Nullable String systemId() {
      for (XmlElement element : path.reversed()) {
        if (element.localName().equals("VirtualSystem")) {
          return element.attribute(element.namespace(), "id").orElse(null);
        }
      }
      return null;
    }

    private List<Completion> written(List<Suggestion> suggestions) {
      List<Completion> found = new ArrayList<>();
      for (Suggestion suggestion : suggestions) {
        if (fits(suggestion.value()) || fits(suggestion.meaning())) {
          String text = escaped(suggestion.value());
          found.add(
              new Completion(
                  suggestion.value(),
                  suggestion.meaning(),
                  cursor.typed().length(),
                  text,
                  text.length()));
        }
      }
      return found;
    }

    private static String escaped(String value) {
      return value
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace("\"", "&quot;")
          .replace("'", "&apos;")
          .replace('\n', ' ')
          .replace('\r', ' ');
    }

    /**
     * Whether something begins, or a part of its name after the prefix does, with what is typed.
     */
    private boolean fits(String name) {
      String typed = cursor.typed().toLowerCase(Locale.ROOT);
      String whole = name.toLowerCase(Locale.ROOT);
      return whole.startsWith(typed) || Values.local(whole).startsWith(typed);
    }

    private String meaning(String name) {
      return texts.find("meaning." + name).orElse("");
    }
  }
}
