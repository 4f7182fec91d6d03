package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.ElementKey;

/** The descriptor: references, sections, one system or collection, texts (DSP0243 2.1.1 §6). */
@XmlRootElement(name = "Envelope", namespace = Namespaces.OVF)
@XmlAccessorType(XmlAccessType.NONE)
public final class Envelope extends SectionOwner {

  /** The same object in all views that differ in their contents only. */
  private Object frame = new Object();

  @XmlAttribute(name = "lang", namespace = Namespaces.XML)
  private @Nullable String language;

  @XmlAttribute(name = "version", namespace = Namespaces.OVF)
  private @Nullable String declaredVersion;

  @XmlElement(name = "References", namespace = Namespaces.OVF)
  private final List<References> referencesElements = new ArrayList<>();

  private List<Content> contents = List.of();

  @XmlElement(name = "Strings", namespace = Namespaces.OVF)
  private final List<Strings> strings = new ArrayList<>();

  /** Made when it is first asked for: devices look their disks up by the thousand. */
  private volatile @Nullable Map<String, Disk> disksById;

  private volatile @Nullable Map<String, FileReference> filesById;

  /** The language of the texts in the descriptor itself, null for the default {@code en-US}. */
  public @Nullable String language() {
    return language;
  }

  /**
   * The undeclared {@code ovf:version} attribute that some products write; never used to tell the
   * version.
   */
  public @Nullable String declaredVersion() {
    return declaredVersion;
  }

  /** The References elements; exactly one in a valid descriptor. */
  public List<References> referencesElements() {
    return List.copyOf(referencesElements);
  }

  /** The systems and collections at the top; exactly one in a valid descriptor. */
  public List<Content> contents() {
    return contents;
  }

  /** The bundles of translated texts. */
  public List<Strings> strings() {
    return List.copyOf(strings);
  }

  /** All files of the References element, in the order written. */
  public List<FileReference> files() {
    return referencesElements.stream().flatMap(r -> r.files().stream()).toList();
  }

  /** All disks in the order written, the shared ones of OVF 2.x among them. */
  public List<Disk> disks() {
    List<Disk> all = new ArrayList<>();
    for (Section section : sections()) {
      if (section instanceof DiskSection own) {
        all.addAll(own.disks());
      } else if (section instanceof SharedDiskSection shared) {
        all.addAll(shared.disks());
      }
    }
    return List.copyOf(all);
  }

  /** The disks that several systems use at once (2.x). */
  public List<SharedDisk> sharedDisks() {
    return sections(SharedDiskSection.class).stream().flatMap(s -> s.disks().stream()).toList();
  }

  /** All networks of the NetworkSection. */
  public List<Network> networks() {
    return sections(NetworkSection.class).stream().flatMap(s -> s.networks().stream()).toList();
  }

  /** All configurations of the DeploymentOptionSection. */
  public List<Configuration> configurations() {
    return sections(DeploymentOptionSection.class).stream()
        .flatMap(s -> s.configurations().stream())
        .toList();
  }

  /** All systems and collections, at any depth, in the order written. */
  public List<Content> allContents() {
    List<Content> all = new ArrayList<>();
    contents.forEach(content -> content.collectInto(all));
    return all;
  }

  /** All systems, at any depth, in the order written. */
  public List<VirtualSystem> systems() {
    return allContents().stream()
        .filter(VirtualSystem.class::isInstance)
        .map(VirtualSystem.class::cast)
        .toList();
  }

  /** The file of that id; the first, should there be several. */
  public Optional<FileReference> file(String id) {
    Map<String, FileReference> known = filesById;
    if (known == null) {
      known = index(files(), FileReference::id);
      filesById = known;
    }
    return Optional.ofNullable(known.get(id));
  }

  /** The object that is a view of the element of that key; empty if there is none. */
  public Optional<OvfObject> find(ElementKey key) {
    return own(key).or(() -> inside(contents, key.outwards(), key)).or(() -> anywhere(key));
  }

  /** Goes down by what is around the element: fields ask for their objects all the time. */
  private static Optional<OvfObject> inside(
      List<Content> contents, List<ElementKey> outwards, ElementKey key) {
    for (Content content : contents) {
      if (outwards.contains(content.element().key())) {
        return inside(content.children(), outwards, key).or(() -> content.own(key));
      }
    }
    return Optional.empty();
  }

  private Optional<OvfObject> anywhere(ElementKey key) {
    return allContents().stream().flatMap(content -> content.own(key).stream()).findFirst();
  }

  /** The object of a kind that is a view of the element of that key; empty if there is none. */
  public <T extends OvfObject> Optional<T> find(ElementKey key, Class<T> kind) {
    return find(key).filter(kind::isInstance).map(kind::cast);
  }

  /** The systems and collections at the top, which are read one by one. */
  void adopt(List<Content> parts) {
    contents = List.copyOf(parts);
  }

  /**
   * True if this is the other one after an edit inside its systems and collections: everything but
   * the contents is the same.
   */
  public boolean sharesSectionsWith(SectionOwner other) {
    return this == other || (frame == frameOf(other));
  }

  private static @Nullable Object frameOf(SectionOwner owner) {
    return owner instanceof Envelope envelope ? envelope.frame : null;
  }

  /** The same but for the contents, which have changed. */
  Envelope withElement(ovation.model.xml.XmlElement root) {
    Envelope copy = new Envelope();
    copy.bind(root);
    copy.language = language;
    copy.declaredVersion = declaredVersion;
    copy.referencesElements.addAll(referencesElements);
    copy.strings.addAll(strings);
    copy.frame = frame;
    copy.takeSections(this);
    return copy;
  }

  /** The disk of that id; the first, should there be several. */
  public Optional<Disk> disk(String id) {
    Map<String, Disk> known = disksById;
    if (known == null) {
      known = index(disks(), Disk::diskId);
      disksById = known;
    }
    return Optional.ofNullable(known.get(id));
  }

  private static <T> Map<String, T> index(List<T> all, Function<T, @Nullable String> id) {
    Map<String, T> byId = new HashMap<>();
    for (T one : all) {
      String key = id.apply(one);
      if (key != null) {
        byId.putIfAbsent(key, one);
      }
    }
    return byId;
  }
}
