package ovation.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ovation.app.assist.Cursor.Tag;
import ovation.app.source.Completion;
import ovation.app.text.Texts;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.SchemaPlace;
import ovation.model.text.Sentence;
import ovation.model.vendor.SettingKind;
import ovation.model.vendor.SettingMeaning;
import ovation.model.vendor.SettingTable;
import ovation.model.vendor.ValueType;
import ovation.model.vendor.VendorNamespaces;
import ovation.model.vendor.VendorWord;
import ovation.model.xml.XmlElement;

/** What vendors add where the standard lets them, offered behind what the standard has itself. */
final class VendorOffers {
  private static final Set<String> BEFORE_SECTIONS = Set.of("References", "Info", "Name");
  private static final Set<String> BEHIND_SECTIONS =
      Set.of("VirtualSystem", "VirtualSystemCollection", "Strings");
  private static final Set<String> WITH_SECTIONS =
      Set.of("Envelope", "VirtualSystem", "VirtualSystemCollection");

  private final Cursor cursor;
  private final List<XmlElement> path;
  private final Prefixes prefixes;
  private final Predicate<String> fits;
  private final Texts texts;

  /**
   * Offers at a place.
   *
   * @param path from the root to the innermost element
   * @param fits whether a name begins with what is typed
   */
  VendorOffers(
      Cursor cursor,
      List<XmlElement> path,
      Prefixes prefixes,
      Predicate<String> fits,
      Texts texts) {
    this.cursor = cursor;
    this.path = path;
    this.prefixes = prefixes;
    this.fits = fits;
    this.texts = texts;
  }

  /**
   * The elements that can be written in an element of the standard.
   *
   * @param opening how many characters of the tag stand before what is typed
   */
  List<Completion> elements(SchemaPlace around, String indent, int opening) {
    List<Completion> found = new ArrayList<>();
    if (!isOpenHere(around)) {
      return found;
    }
    for (VendorWord word : VendorWord.in(around.shape())) {
      Prefixes.Name name = prefixes.of(word.namespace(), word.name(), true);
      if (fits.test(name.written()) && isWelcome(word.namespace(), name)) {
        String tag = "<" + name.written();
        Written written =
            cursor.tagGoesOn() ? new Written(tag, tag.length()) : write(word, name, around, indent);
        int before = cursor.typed().length() + opening;
        String detail = meaning(texts, word).orElse("");
        found.add(new Completion(name.written(), detail, before, written.text(), written.caret()));
      }
    }
    return found;
  }

  /** VMware's words are everywhere; others are offered where they are in use or asked for. */
  private boolean isWelcome(String namespace, Prefixes.Name name) {
    return namespace.equals(Namespaces.VMW)
        || name.declaration().isEmpty()
        || !cursor.typed().isEmpty();
  }

  /** Sections go among sections; everything else behind all that the standard has. */
  private boolean isOpenHere(SchemaPlace around) {
    if (WITH_SECTIONS.contains(around.shape())) {
      return cursor.after().stream().noneMatch(tag -> BEFORE_SECTIONS.contains(local(tag)))
          && cursor.before().stream().noneMatch(tag -> BEHIND_SECTIONS.contains(local(tag)));
    }
    List<String> known = VendorWord.in(around.shape()).stream().map(VendorWord::name).toList();
    return cursor.after().stream().allMatch(tag -> known.contains(local(tag)));
  }

  private static String local(Tag tag) {
    return Values.local(tag.name());
  }

  private record Written(String text, int caret) {}

  private Written write(VendorWord word, Prefixes.Name name, SchemaPlace around, String indent) {
    Prefixes.Name required = prefixes.of(around.attributeNamespace("required"), "required", false);
    StringBuilder out = new StringBuilder("<" + name.written() + name.declaration());
    out.append(required.declaration()).append(' ').append(required.written()).append("=\"false\"");
    int caret = -1;
    for (String attribute : word.attributes()) {
      out.append(' ').append(attribute(word, name, attribute)).append("=\"");
      caret = caret < 0 ? out.length() : caret;
      out.append('"');
    }
    String inner =
        switch (word.holds()) {
          case SECTION -> prefixes.of(around.namespaceOf("Info"), "Info", true).written();
          case VALUE -> prefix(name) + "Value";
          case TEXT, NOTHING -> "";
        };
    if (word.holds() == VendorWord.Holds.NOTHING) {
      return new Written(out.append("/>").toString(), caret);
    }
    out.append('>');
    if (inner.isEmpty()) {
      caret = out.length();
    } else {
      String step = indent.contains("\t") ? "\t" : "  ";
      out.append('\n').append(indent).append(step).append('<').append(inner).append("></");
      out.append(inner).append(">\n").append(indent);
    }
    return new Written(out.append("</").append(name.written()).append('>').toString(), caret);
  }

  private static String attribute(VendorWord word, Prefixes.Name name, String attribute) {
    return word.qualified() ? prefix(name) + attribute : attribute;
  }

  private static String prefix(Prefixes.Name name) {
    return name.written().substring(0, name.written().indexOf(':') + 1);
  }

  /** The attributes that vendors add to an element of the standard, those there left out. */
  List<Completion> added(SchemaPlace place) {
    return VendorWord.attributesOf(place.shape()).stream()
        .filter(one -> path.getLast().attribute(one.namespace(), one.name()).isEmpty())
        .filter(one -> isWelcome(one.namespace(), prefixes.of(one.namespace(), one.name(), false)))
        .map(one ->
            attribute(
                prefixes.of(one.namespace(), one.name(), false),
                meaning(texts, one.namespace(), one.name())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The attributes of a vendor's own element, those there left out; none for another element. */
  List<Completion> own() {
    return word().stream()
        .flatMap(word -> word.attributes().stream().flatMap(name -> own(word, name).stream()))
        .toList();
  }

  private Optional<Completion> own(VendorWord word, String name) {
    String namespace = word.qualified() ? word.namespace() : "";
    boolean there = path.getLast().attribute(namespace, name).isPresent();
    return there
        ? Optional.empty()
        : attribute(prefixes.of(namespace, name, false), meaning(texts, word, name));
  }

  private Optional<Completion> attribute(Prefixes.Name name, Optional<String> meaning) {
    if (!fits.test(name.written())) {
      return Optional.empty();
    }
    String declared = name.declaration().isEmpty() ? "" : name.declaration().strip() + " ";
    String text = declared + name.written() + "=\"\"";
    return Optional.of(
        new Completion(
            name.written(), meaning.orElse(""), cursor.typed().length(), text, text.length() - 1));
  }

  private Optional<VendorWord> word() {
    return path.isEmpty()
        ? Optional.empty()
        : VendorWord.of(path.getLast().namespace(), path.getLast().localName());
  }

  /** The values of an attribute of a vendor's own element; none for free text. */
  List<Suggestion> values(String attribute) {
    VendorWord word = word().orElse(null);
    if (word == null) {
      return List.of();
    }
    return switch (word.name() + "." + attribute) {
      case "Config.key" -> keys(SettingKind.CONFIG);
      case "ExtraConfig.key" -> keys(SettingKind.EXTRA_CONFIG);
      case "Config.value" -> settingValues(SettingKind.CONFIG);
      case "ExtraConfig.value" -> settingValues(SettingKind.EXTRA_CONFIG);
      case "BootOrderSection.type" -> plain(List.of("disk", "cdrom", "net", "floppy"));
      case "IpAssignmentSection.protocols" -> plain(List.of("IPv4", "IPv6", "IPv4,IPv6"));
      case "IpAssignmentSection.schemes" -> plain(List.of("ovfenv,dhcp", "ovfenv", "dhcp"));
      default -> attribute.equals("required") ? plain(List.of("false", "true")) : List.of();
    };
  }

  private List<Suggestion> keys(SettingKind kind) {
    return SettingTable.all().stream()
        .filter(row -> row.kind() == kind && !row.isPattern())
        .map(row -> new Suggestion(row.key(), texts.say(Sentence.whole(row.title()))))
        .toList();
  }

  private List<Suggestion> settingValues(SettingKind kind) {
    String key = path.getLast().attribute(path.getLast().namespace(), "key").orElse("");
    ValueType type = SettingTable.meaning(kind, key).map(SettingMeaning::type).orElse(null);
    if (type == null) {
      return List.of();
    }
    return plain(type.kind() == ValueType.Kind.FLAG ? List.of("true", "false") : type.choices());
  }

  private static List<Suggestion> plain(List<String> values) {
    return values.stream().map(value -> new Suggestion(value, "")).toList();
  }

  /** What a vendor's element is for. */
  static Optional<String> meaning(Texts texts, VendorWord word) {
    return meaning(texts, word.namespace(), word.name());
  }

  /** What an attribute of a vendor's element is for. */
  static Optional<String> meaning(Texts texts, VendorWord word, String attribute) {
    return meaning(texts, word.namespace(), word.name() + "-" + attribute);
  }

  /** What an element or attribute of a vendor's is for; empty if that is not known. */
  static Optional<String> meaning(Texts texts, String namespace, String name) {
    String vendor =
        switch (namespace) {
          case Namespaces.VMW -> "meaning.vmw.";
          case VendorNamespaces.VBOX -> "meaning.vbox.";
          case VendorNamespaces.XENOVF -> "meaning.xenovf.";
          case VendorNamespaces.OVIRT -> "meaning.ovirt.";
          default -> "";
        };
    return vendor.isEmpty() ? Optional.empty() : texts.find(vendor + name);
  }
}
