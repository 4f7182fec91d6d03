package ovation.model.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Languages;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.References;
import ovation.model.envelope.Strings;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.Fragment;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlReading;

/** Edits of texts in several languages, msgids and bundles included (DSP0243 2.1.1 §10). */
public final class TranslationEdits {

  /**
   * What a text is to say in a language.
   *
   * @param id the msgid of the text
   * @param users the elements that show it; those without msgid get it
   * @param language the language
   * @param text the words, null to have none in that language
   */
  public record Wording(String id, List<XmlElement> users, String language, @Nullable String text) {

    /** A wording with its own copy of the list. */
    public Wording {
      users = List.copyOf(users);
    }
  }

  private TranslationEdits() {}

  /** Sets, adds or removes the words of one text in one language. */
  public static Edit set(Envelope envelope, Wording wording) {
    return set(
        Sentence.of("Set “{0}” in “{1}”", wording.id(), wording.language()),
        envelope,
        List.of(wording));
  }

  /**
   * Sets the words of several texts as one edit. Words in the descriptor's own language go into the
   * elements themselves unless a bundle of that language has the text; all others go into the
   * bundle of their language, which is made where there is none.
   */
  public static Edit set(Sentence label, Envelope envelope, List<Wording> wordings) {
    List<Edit> edits = new ArrayList<>();
    Map<String, List<Wording>> inNewBundles = new LinkedHashMap<>();
    for (Wording wording : wordings) {
      Optional<Msg> message = message(envelope, wording.language(), wording.id());
      if (message.isPresent()) {
        edits.add(
            wording.text() == null
                ? OvfEdits.remove(label, message.get())
                : OvfEdits.text(label, message.get(), wording.text()));
      } else if (Languages.same(Languages.own(envelope), wording.language())) {
        String text = wording.text() == null ? "" : wording.text();
        wording.users().forEach(user -> edits.add(new SetText(label, user.key(), text)));
      } else if (wording.text() != null) {
        edits.addAll(named(label, wording));
        Optional<Strings> bundle = bundle(envelope, wording.language());
        if (bundle.isPresent()) {
          edits.add(OvfEdits.insert(label, bundle.get(), message(bundle.get().element(), wording)));
        } else {
          inNewBundles
              .computeIfAbsent(Languages.tag(wording.language()), any -> new ArrayList<>())
              .add(wording);
        }
      }
    }
    inNewBundles.values().forEach(all -> edits.add(newBundle(label, envelope, all)));
    return Edit.all(label, edits);
  }

  private static List<Edit> named(Sentence label, Wording wording) {
    return wording.users().stream()
        .filter(user -> attribute(user, "msgid").isEmpty())
        .map(user -> OvfEdits.attribute(label, user, "msgid", wording.id()))
        .toList();
  }

  private static Optional<String> attribute(XmlElement element, String name) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals(name))
        .map(a -> a.value())
        .findFirst();
  }

  private static Edit newBundle(Sentence label, Envelope envelope, List<Wording> wordings) {
    Fragment bundle =
        OvfEdits.fragment(envelope, "Strings")
            .attribute(Namespaces.XML, "lang", wordings.getFirst().language());
    for (Wording wording : wordings) {
      bundle = bundle.child(message(envelope.element(), wording));
    }
    return OvfEdits.insert(label, envelope, bundle);
  }

  private static Fragment message(XmlElement near, Wording wording) {
    String words = wording.text() == null ? "" : wording.text();
    return message(near, wording.id(), words);
  }

  private static Fragment message(XmlElement near, String id, String words) {
    return Fragment.of(near.namespace(), "Msg")
        .attribute(OvfEdits.attributeNamespace(near), "msgid", id)
        .text(words);
  }

  /** Removes a language: its bundles, and references to files that only they used. */
  public static Edit removeLanguage(Envelope envelope, String language) {
    Sentence label = Sentence.of("Remove language “{0}”", language);
    List<Edit> edits = new ArrayList<>();
    for (Strings bundle : envelope.strings()) {
      if (Languages.same(Languages.of(envelope, bundle), language)) {
        edits.add(OvfEdits.remove(label, bundle));
        file(envelope, bundle).ifPresent(file -> edits.add(OvfEdits.remove(label, file)));
      }
    }
    return Edit.all(label, edits);
  }

  /**
   * Takes a bundle that lies in a file into the descriptor.
   *
   * @param words the words of that file by msgid
   */
  public static Edit takeIn(Envelope envelope, Strings bundle, Map<String, String> words) {
    Sentence label =
        Sentence.of("Take texts in “{0}” into the descriptor", Languages.of(envelope, bundle));
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.attribute(label, bundle, "fileRef", null));
    if (bundle.language() == null) {
      edits.add(
          OvfEdits.attribute(
              label, bundle.element(), Namespaces.XML, "lang", Languages.of(envelope, bundle)));
    }
    words.forEach((id, text) -> {
      if (bundle.messages().stream().noneMatch(msg -> id.equals(msg.msgid()))) {
        edits.add(OvfEdits.insert(label, bundle, message(bundle.element(), id, text)));
      }
    });
    file(envelope, bundle).ifPresent(file -> edits.add(OvfEdits.remove(label, file)));
    return Edit.all(label, edits);
  }

  /**
   * The file that a bundle of the descriptor becomes: a document of its own with the same texts, in
   * UTF-8.
   */
  public static byte[] asFile(Envelope envelope, Strings bundle) {
    String namespace = bundle.element().namespace();
    String skeleton =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Strings xmlns=\"%1$s\" xmlns:ovf=\"%1$s\"/>\n"
            .formatted(namespace);
    XmlDocument document =
        Objects.requireNonNull(XmlReading.of(skeleton.getBytes(StandardCharsets.UTF_8)).document());
    Sentence label = Sentence.of("Write texts");
    document =
        OvfEdits.attribute(
                label, document.root(), Namespaces.XML, "lang", Languages.of(envelope, bundle))
            .applyTo(document);
    for (Msg message : bundle.messages()) {
      if (message.msgid() != null) {
        document =
            OvfEdits.insert(
                    label,
                    document.root(),
                    message(document.root(), message.msgid(), message.text()))
                .applyTo(document);
      }
    }
    return document.text().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Lets a bundle lie in a file, which stands first among the references as the standard asks.
   *
   * @param href the name of the file in the package
   * @param size its size in bytes
   * @throws EditException if the descriptor has no References element
   */
  public static Edit moveOut(Envelope envelope, Strings bundle, String href, long size) {
    Sentence label =
        Sentence.of("Move texts in “{0}” to “{1}”", Languages.of(envelope, bundle), href);
    References references =
        envelope.referencesElements().stream()
            .findFirst()
            .orElseThrow(
                () -> new EditException(Sentence.of("The descriptor has no References element.")));
    String id = FileEdits.freeId(envelope, "texts");
    List<Edit> edits = new ArrayList<>();
    for (Msg message : bundle.messages()) {
      edits.add(OvfEdits.remove(label, message));
    }
    edits.add(OvfEdits.attribute(label, bundle, "fileRef", id));
    edits.add(OvfEdits.insertFirst(label, references, FileEdits.file(references, id, href, size)));
    return Edit.all(label, edits);
  }

  private static Optional<Strings> bundle(Envelope envelope, String language) {
    return envelope.strings().stream()
        .filter(bundle -> bundle.fileRef() == null)
        .filter(bundle -> Languages.same(Languages.of(envelope, bundle), language))
        .findFirst();
  }

  private static Optional<Msg> message(Envelope envelope, String language, String id) {
    return envelope.strings().stream()
        .filter(bundle -> Languages.same(Languages.of(envelope, bundle), language))
        .flatMap(bundle -> bundle.messages().stream())
        .filter(message -> id.equals(message.msgid()))
        .findFirst();
  }

  /** The file that a bundle lies in, if nothing else refers to it. */
  private static Optional<FileReference> file(Envelope envelope, Strings bundle) {
    String id = bundle.fileRef();
    return id == null || FileMentions.count(envelope.element(), id) > 1
        ? Optional.empty()
        : envelope.file(id);
  }
}
