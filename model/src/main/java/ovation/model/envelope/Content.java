package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A virtual system or a collection of them (DSP0243 2.1.1 §8). Of thousands most are never looked
 * into: what is inside is read when it is first asked for, by whichever thread asks.
 */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class Content extends SectionOwner
    permits VirtualSystem, VirtualSystemCollection {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  /** Where all but the id is still to be read from; null once that is done. */
  private volatile @Nullable Unread unread;

  @XmlElement(name = "Info", namespace = Namespaces.OVF)
  private @Nullable LocalText info;

  @XmlElement(name = "Name", namespace = Namespaces.OVF)
  private @Nullable LocalText name;

  /** The id, unique in the descriptor; null if missing. */
  public @Nullable String id() {
    return id;
  }

  /** What the system or collection is; null if missing. */
  public @Nullable LocalText info() {
    complete();
    return info;
  }

  /** The name shown to people; null if there is none. */
  public @Nullable LocalText name() {
    complete();
    return name;
  }

  /** The name to show: the name, else the id, else the element's name. */
  public String displayName() {
    Unread outside = unread;
    LocalText read = name;
    String shown = outside != null ? outside.name() : read == null ? "" : read.text();
    String given = id;
    if (!shown.isEmpty()) {
      return shown;
    }
    return given == null || given.isEmpty() ? element().localName() : given;
  }

  /** The direct children; empty for a system. */
  public abstract List<Content> children();

  /** Makes this the view of an element that is read later. */
  final void of(Unread part) {
    bind(part.element());
    id = part.id();
    unread = part;
  }

  /** Whether what is inside has been read. */
  final boolean isRead() {
    return unread == null;
  }

  @Override
  final void complete() {
    if (!isRead()) {
      read();
    }
  }

  private synchronized void read() {
    Unread part = unread;
    if (part != null) {
      Content read = part.read();
      info = read.info;
      name = read.name;
      takeSections(read);
      unread = null;
    }
  }

  @Override
  final boolean mayHave(Class<? extends Section> kind) {
    Unread outside = unread;
    return outside == null || outside.mayHave(kind);
  }

  void collectInto(List<Content> all) {
    all.add(this);
    children().forEach(child -> child.collectInto(all));
  }
}
