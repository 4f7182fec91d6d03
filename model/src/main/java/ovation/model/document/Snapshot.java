package ovation.model.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EnvelopeView;
import ovation.model.envelope.OvfVersion;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Fault;
import ovation.model.xml.Origin;
import ovation.model.xml.OriginIndex;
import ovation.model.xml.TextEncoding;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlReading;

/**
 * One state of a descriptor: its bytes, its text, its lossless tree and the typed view of it.
 * Immutable and safe to share between threads. A text that is not well-formed, or is refused, still
 * gives a snapshot, with a {@link #fault()} and without tree and view.
 */
public final class Snapshot {

  private final @Nullable XmlDocument document;
  private final @Nullable XmlDocument lastGood;
  private final @Nullable Fault fault;
  private final TextEncoding encoding;
  private final Lazy<String> text;
  private final Lazy<byte[]> bytes;
  private final Lazy<Optional<OriginIndex>> origins;
  private final Lazy<Optional<Envelope>> envelope;
  private volatile @Nullable Envelope before;

  private Snapshot(
      XmlReading reading,
      @Nullable XmlDocument lastGood,
      @Nullable Envelope before,
      @Nullable Lazy<byte[]> bytes) {
    this.document = reading.document();
    this.lastGood = document == null ? lastGood : document;
    this.fault = reading.fault();
    this.encoding = reading.encoding();
    XmlDocument tree = document;
    this.text = new Lazy<>(tree == null ? reading::text : tree::text, reading.text());
    this.bytes = bytes == null ? encoded() : bytes;
    this.origins = index();
    this.before = before;
    this.envelope = new Lazy<>(() -> root().flatMap(this::view));
  }

  private Snapshot(XmlDocument document, @Nullable Envelope before) {
    this.document = document;
    this.lastGood = document;
    this.fault = null;
    this.encoding = document.encoding();
    this.text = new Lazy<>(document::text);
    this.bytes = encoded();
    this.origins = index();
    this.before = before;
    this.envelope = new Lazy<>(() -> root().flatMap(this::view));
  }

  private Lazy<byte[]> encoded() {
    return new Lazy<>(() -> encoding.encode(text.get()));
  }

  private Lazy<Optional<OriginIndex>> index() {
    return new Lazy<>(() -> document().map(tree -> new OriginIndex(tree, text::get)));
  }

  private Optional<Envelope> view(XmlElement root) {
    Optional<Envelope> view = EnvelopeView.read(root, before);
    before = null;
    return view;
  }

  /** The view that a snapshot after this one can take unchanged parts from; null for none. */
  private @Nullable Envelope known() {
    Optional<Envelope> view = envelope.peek();
    Envelope older = before;
    return view == null || view.isEmpty() ? older : view.get();
  }

  /**
   * Gives back the memory of everything that the tree can give again: a state that is neither
   * present nor saved, but that undo may come back to, then costs what it does not share with its
   * neighbours. It can be asked as before, and is slower.
   */
  void release() {
    text.release();
    bytes.release();
    origins.release();
  }

  /** Keeps what is asked for again. */
  void retain() {
    text.retain();
    bytes.retain();
    origins.retain();
  }

  /** Reads a descriptor's bytes. Never throws for bad content: see {@link #fault()}. */
  public static Snapshot of(byte[] bytes) {
    byte[] copy = bytes.clone();
    return new Snapshot(XmlReading.of(copy), null, null, new Lazy<>(() -> copy));
  }

  /** Exactly what a save writes. */
  public byte[] bytes() {
    return bytes.get().clone();
  }

  /** The text without byte order mark. */
  public String text() {
    return text.get();
  }

  /** How the text is stored. */
  public TextEncoding encoding() {
    return encoding;
  }

  /** Why the text has no tree; empty for a descriptor in order. */
  public Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  /** The lossless tree; empty if there is a fault. */
  public Optional<XmlDocument> document() {
    return Optional.ofNullable(document);
  }

  /** The root element; empty if there is a fault. */
  public Optional<XmlElement> root() {
    return document().map(XmlDocument::root);
  }

  /** The typed view; empty if there is a fault or the root element is no OVF Envelope. */
  public Optional<Envelope> envelope() {
    return envelope.get();
  }

  /** The version of the standard by the root's namespace. */
  public OvfVersion version() {
    return root().map(root -> OvfVersion.ofNamespace(root.namespace())).orElse(OvfVersion.UNKNOWN);
  }

  /**
   * Where an element stands.
   *
   * @throws IllegalArgumentException if the element is not part of this snapshot
   */
  public Origin origin(XmlElement element) {
    return origin(element.key())
        .orElseThrow(() -> new IllegalArgumentException(element + " is not in this snapshot"));
  }

  /** Where the element of that key stands; empty if it is gone. */
  public Optional<Origin> origin(ElementKey key) {
    return origins.get().flatMap(index -> index.origin(key));
  }

  /** The present state of the element of that key; empty if it is gone or there is a fault. */
  public Optional<XmlElement> find(ElementKey key) {
    return origins.get().flatMap(index -> index.find(key));
  }

  /** The innermost element around a character of the text; empty if there is a fault. */
  public Optional<XmlElement> elementAt(int offset) {
    return origins.get().map(index -> index.elementAt(offset));
  }

  /**
   * The snapshot after an edit; this one if the edit changes nothing.
   *
   * @throws EditException if the edit cannot be carried out here
   */
  public Snapshot apply(Edit edit) {
    if (document == null) {
      throw new EditException(
          Sentence.of("The descriptor is not well-formed. Mend the source first."));
    }
    XmlDocument after = edit.applyTo(document);
    return after.root() == document.root() ? this : new Snapshot(after, known());
  }

  /**
   * The snapshot of an edited source text. Elements that are still there keep their keys. The
   * encoding stays, unless the XML declaration now names another one.
   */
  public Snapshot withText(String newText) {
    if (newText.equals(text())) {
      return this;
    }
    XmlReading reading = XmlReading.of(newText, encoding, lastGood);
    return new Snapshot(reading, lastGood, known(), null);
  }
}
