package ovation.packaging.encryption;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import ovation.model.document.Snapshot;
import ovation.model.edit.DescriptorPath;
import ovation.model.edit.EncryptionEdits;
import ovation.model.edit.FileEdits;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Fragment;
import ovation.model.xml.Origin;
import ovation.model.xml.XmlElement;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.export.ContentFilter;
import ovation.packaging.export.ExportPlan;

/**
 * Puts encryption into a descriptor: the keys into an EncryptionSection, an EncryptedData into each
 * encrypted file's reference and in the place of each encrypted part (DSP0243 2.1.1 §9.13). All
 * else stays byte for byte.
 */
final class DescriptorEncryption {

  private static final Sentence LABEL = Sentence.of("Encrypt");

  private final Optional<ExportPlan> plan;
  private final SecretKey contentKey = KeyMarkup.freshKey();
  private final Map<String, ContentFilter> filters = new HashMap<>();
  private final Set<ElementKey> parts = new LinkedHashSet<>();
  private Snapshot snapshot;

  private DescriptorEncryption(Optional<ExportPlan> plan, Snapshot snapshot) {
    this.plan = plan;
    this.snapshot = snapshot;
  }

  /**
   * What becomes of a package.
   *
   * @param descriptor the new descriptor
   * @param filters the encryption of files by name
   * @param parts how many parts of the descriptor are encrypted
   */
  record Result(Snapshot descriptor, Map<String, ContentFilter> filters, int parts) {}

  /**
   * Encrypts the descriptor's part of it.
   *
   * @param plan which carries the files; nothing if no file is to be encrypted
   * @throws InputException if something that is to be encrypted is missing or cannot be
   */
  static Result encrypt(Optional<ExportPlan> plan, Snapshot snapshot, Secrecy what, Readers readers)
      throws InputException {
    DescriptorEncryption encryption = new DescriptorEncryption(plan, snapshot);
    encryption.choose(what);
    return encryption.carryOut(encryption.files(what), readers);
  }

  /**
   * Encrypts the values of one property.
   *
   * @throws InputException if it is gone or has no value
   */
  static Snapshot encryptValue(Snapshot snapshot, ElementKey property, Readers readers)
      throws InputException {
    DescriptorEncryption encryption = new DescriptorEncryption(Optional.empty(), snapshot);
    encryption.chooseValues(property);
    return encryption.carryOut(List.of(), readers).descriptor();
  }

  private Result carryOut(List<FileReference> files, Readers readers) throws InputException {
    checkApart(snapshot);
    Set<String> taken = ids(snapshot);
    List<String> fileIds = freeIds(files.size(), taken);
    List<String> partIds = freeIds(parts.size(), taken);
    List<String> all = new ArrayList<>(fileIds);
    all.addAll(partIds);
    KeyMarkup keys = KeyMarkup.make(contentKey, readers, taken, all);
    encryptFiles(files, fileIds, keys);
    encryptParts(partIds, keys);
    for (int i = 0; i < keys.count(); i++) {
      apply(keys.edit(envelope(), i));
    }
    return new Result(snapshot, filters, parts.size());
  }

  private List<String> freeIds(int count, Set<String> taken) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(KeyMarkup.freeId("encrypted", taken));
    }
    return ids;
  }

  private Envelope envelope() {
    return snapshot.envelope().orElseThrow();
  }

  private void apply(Edit edit) {
    snapshot = snapshot.apply(edit);
  }

  /** Finds the elements to encrypt; values get an element of their own. */
  private void choose(Secrecy what) throws InputException {
    for (String path : what.parts()) {
      XmlElement element = DescriptorPath.parse(path).one(snapshot.root().orElseThrow());
      String name = element.localName();
      if (name.equals("Envelope")
          || name.equals("References")
          || name.equals("File")
          || name.equals("EncryptionSection")) {
        throw new InputException(
            Sentence.of("<{0}> cannot be encrypted: a reader needs it to decrypt the rest.", name));
      }
      parts.add(element.key());
    }
    for (String key : what.properties()) {
      chooseValues(property(key).element().key());
    }
  }

  private void chooseValues(ElementKey element) throws InputException {
    Property property = property(element);
    if (property.value() != null) {
      apply(EncryptionEdits.detachValue(property));
      property = property(element);
    }
    if (property.values().isEmpty()) {
      throw new InputException(
          Sentence.of(
              "The property “{0}” has no value to encrypt.",
              PackageText.visible(String.valueOf(property.key()))));
    }
    property.values().forEach(value -> parts.add(value.element().key()));
  }

  private Property property(ElementKey element) throws InputException {
    return Secrecy.propertyOf(envelope(), element)
        .orElseThrow(() -> new InputException(Sentence.of("The property to encrypt is gone.")));
  }

  private Property property(String key) throws InputException {
    List<Property> found = new ArrayList<>();
    for (ProductSection section : Secrecy.products(envelope())) {
      for (Property property : section.properties()) {
        if (key.equals(section.fullKey(property))) {
          return property;
        }
        if (key.equals(property.key())) {
          found.add(property);
        }
      }
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new InputException(
        Sentence.of(
            found.isEmpty()
                ? "There is no property “{0}”."
                : "Several properties are called “{0}”. Write class.key.instance.",
            PackageText.visible(key)));
  }

  /** No part may lie in another one. */
  private void checkApart(Snapshot now) throws InputException {
    int end = -1;
    for (Origin origin : places(now)) {
      if (origin.start() < end) {
        throw new InputException(
            Sentence.of(
                "A part to be encrypted lies within another one. Name the outer one alone."));
      }
      end = origin.end();
    }
  }

  private List<Origin> places(Snapshot now) {
    return parts.stream()
        .map(key -> now.origin(key).orElseThrow())
        .sorted((a, b) -> Integer.compare(a.start(), b.start()))
        .toList();
  }

  private List<FileReference> files(Secrecy what) throws InputException {
    List<FileReference> files = new ArrayList<>();
    for (String href : what.files()) {
      FileReference file =
          envelope().files().stream()
              .filter(reference -> href.equals(reference.href()))
              .findFirst()
              .orElseThrow(() ->
                  new InputException(
                      Sentence.of(
                          "The descriptor refers to no file “{0}”.", PackageText.visible(href))));
      if (Elements.child(file.element(), Namespaces.XENC, "EncryptedData").isPresent()) {
        throw new InputException(
            Sentence.of("“{0}” is encrypted already.", PackageText.visible(href)));
      }
      ExportPlan carrying = plan.orElseThrow();
      String name = name(carrying, href);
      filters.put(name, GcmEncryption.of(contentKey, href, carrying.size(name)));
      files.add(file);
    }
    return files;
  }

  private static String name(ExportPlan carrying, String href) throws InputException {
    List<String> names = ChunkNames.of(href, carrying::resolve);
    if (names.isEmpty()) {
      throw new InputException(
          Sentence.of(
              "“{0}” is not a file of the package and cannot be encrypted.",
              PackageText.visible(href)));
    }
    Optional<String> whole = carrying.resolve(href);
    if (names.size() > 1 || whole.isEmpty()) {
      throw new InputException(
          Sentence.of(
              "“{0}” is cut into chunks and cannot be encrypted so. Export it as a whole"
                  + " first.",
              PackageText.visible(href)));
    }
    return whole.get();
  }

  private void encryptFiles(List<FileReference> files, List<String> ids, KeyMarkup keys) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      FileReference file = files.get(i);
      String href = String.valueOf(file.href());
      Fragment reference =
          Fragment.of(Namespaces.XENC, "CipherReference").attribute("", "URI", href);
      Fragment data =
          keys.encryptedData(ids.get(i), null)
              .child(Fragment.of(Namespaces.XENC, "CipherData").child(reference));
      edits.add(OvfEdits.insert(LABEL, file, data));
      if (file.size() != null) {
        String name = plan.orElseThrow().resolve(href).orElseThrow();
        long size = Optional.ofNullable(filters.get(name)).orElseThrow().size();
        edits.add(FileEdits.setSize(file, size));
      }
    }
    if (!edits.isEmpty()) {
      apply(Edit.all(LABEL, edits));
    }
  }

  private void encryptParts(List<String> ids, KeyMarkup keys) throws InputException {
    int next = 0;
    for (ElementKey part : parts) {
      XmlElement element = snapshot.find(part).orElseThrow();
      byte[] plain = element.source().getBytes(StandardCharsets.UTF_8);
      byte[] cipher =
          Bytes.through(GcmEncryption.of(contentKey, element.localName(), plain.length), plain);
      Fragment data =
          keys.encryptedData(ids.get(next++), Namespaces.XENC + "Element")
              .child(
                  Fragment.of(Namespaces.XENC, "CipherData")
                      .child("CipherValue", KeyMarkup.base64(cipher)));
      apply(OvfEdits.replace(LABEL, element, data));
    }
  }

  private static Set<String> ids(Snapshot snapshot) {
    Set<String> ids = new LinkedHashSet<>();
    snapshot.root().ifPresent(root -> collect(root, ids));
    return ids;
  }

  private static void collect(XmlElement element, Set<String> ids) {
    element.attribute("", "Id").ifPresent(ids::add);
    element.elements().forEach(child -> collect(child, ids));
  }
}
