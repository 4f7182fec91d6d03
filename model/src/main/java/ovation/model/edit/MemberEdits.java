package ovation.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EnvelopeView;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.SchemaOrder;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.StartupItem;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.Fragment;
import ovation.model.xml.TransferElement;
import ovation.model.xml.XmlDocument;

/**
 * Edits of what a collection holds: systems and collections added, moved, renamed and removed
 * together with what refers to them (DSP0243 2.1.1 §8.2).
 */
public final class MemberEdits {

  private MemberEdits() {}

  /** Adds a system with hardware that any platform takes: one CPU and 1 GiB of memory. */
  public static Edit addSystem(VirtualSystemCollection collection, String id, String name) {
    String namespace = OvfEdits.attributeNamespace(collection);
    Fragment os =
        OvfEdits.fragment(collection, "OperatingSystemSection")
            .attribute(namespace, "id", "1")
            .child("Info", "The guest operating system");
    Fragment hardware =
        OvfEdits.fragment(collection, "VirtualHardwareSection")
            .child("Info", "The virtual hardware")
            .child(
                OvfEdits.fragment(collection, "System")
                    .child(Vssd.child("ElementName", "Virtual Hardware Family"))
                    .child(Vssd.child("InstanceID", "0"))
                    .child(Vssd.child("VirtualSystemType", HardwareProfile.COMMON.systemType())));
    Fragment system =
        OvfEdits.fragment(collection, "VirtualSystem")
            .attribute(namespace, "id", id)
            .child("Info", "A virtual machine")
            .child("Name", name)
            .child(os)
            .child(hardware);
    return OvfEdits.insert(Sentence.of("Add system “{0}”", name), collection, system);
  }

  /** Adds an empty collection. */
  public static Edit addCollection(VirtualSystemCollection collection, String id, String name) {
    Fragment inner =
        OvfEdits.fragment(collection, "VirtualSystemCollection")
            .attribute(OvfEdits.attributeNamespace(collection), "id", id)
            .child("Info", "A collection of virtual machines")
            .child("Name", name);
    return OvfEdits.insert(Sentence.of("Add collection “{0}”", name), collection, inner);
  }

  /**
   * Adds a system to an appliance: to the collection at its top, which is made if there is none.
   *
   * @throws EditException if the appliance holds nothing at all
   */
  public static Edit addToAppliance(Envelope envelope, String id, String name) {
    return inTop(envelope, Sentence.of("Add system “{0}”", name), top -> addSystem(top, id, name));
  }

  /** Adds an empty collection to an appliance, as {@link #addToAppliance} adds a system. */
  public static Edit addCollectionToAppliance(Envelope envelope, String id, String name) {
    return inTop(
        envelope, Sentence.of("Add collection “{0}”", name), top -> addCollection(top, id, name));
  }

  private static Edit inTop(
      Envelope envelope, Sentence label, Function<VirtualSystemCollection, Edit> edit) {
    Optional<VirtualSystemCollection> present = top(envelope);
    if (present.isPresent()) {
      return edit.apply(present.get());
    }
    if (envelope.contents().isEmpty()) {
      throw new EditException(Sentence.of("The descriptor holds no system to begin with."));
    }
    Edit wrap = CollectionEdits.wrap(envelope);
    return new Edit() {
      @Override
      public Sentence label() {
        return label;
      }

      @Override
      public XmlDocument applyTo(XmlDocument document) {
        XmlDocument wrapped = wrap.applyTo(document);
        VirtualSystemCollection made =
            EnvelopeView.read(wrapped.root()).flatMap(MemberEdits::top).orElseThrow();
        return edit.apply(made).applyTo(wrapped);
      }
    };
  }

  private static Optional<VirtualSystemCollection> top(Envelope envelope) {
    return envelope.contents().stream()
        .filter(VirtualSystemCollection.class::isInstance)
        .map(VirtualSystemCollection.class::cast)
        .findFirst();
  }

  /** {@code system1}, {@code system2} …: the first that nothing in the descriptor has as its id. */
  public static String freeId(Envelope envelope, String stem) {
    Set<String> taken = new HashSet<>();
    envelope.allContents().forEach(content -> taken.add(String.valueOf(content.id())));
    return FreeName.of(stem, taken);
  }

  /**
   * Moves a system or collection into another collection. Its entry in the start order goes along
   * if there is one to go to; what else names it where it was is removed.
   *
   * @throws EditException if it cannot be moved there
   */
  public static Edit move(Envelope envelope, Content member, VirtualSystemCollection into) {
    Sentence label = Sentence.of("Move “{0}” to “{1}”", member.displayName(), into.displayName());
    SectionOwner from = ownerOf(envelope, member);
    List<Edit> edits = new ArrayList<>();
    if (from == into) {
      return Edit.all(label, edits);
    }
    if (from instanceof Envelope && envelope.contents().size() == 1) {
      throw new EditException(Sentence.of("An appliance has one system or collection at the top."));
    }
    Optional<StartupSection> order = into.sections(StartupSection.class).stream().findFirst();
    for (OvfObject reference : references(from, member)) {
      boolean follows = reference instanceof StartupItem && order.isPresent();
      edits.add(
          follows
              ? new TransferElement(
                  label,
                  reference.element().key(),
                  order.get().element().key(),
                  SchemaOrder.INSTANCE)
              : OvfEdits.remove(label, reference));
    }
    edits.add(
        new TransferElement(
            label, member.element().key(), into.element().key(), SchemaOrder.INSTANCE));
    return Edit.all(label, edits);
  }

  /** Gives a system or collection another id, and to all that name it. */
  public static Edit rename(Envelope envelope, Content member, String id) {
    Sentence label = Sentence.of("Rename “{0}” to “{1}”", member.displayName(), id);
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.attribute(label, member, "id", id));
    references(ownerOf(envelope, member), member)
        .forEach(reference -> edits.add(OvfEdits.attribute(label, reference, "id", id)));
    return Edit.all(label, edits);
  }

  /**
   * Removes a system or collection with all inside it and with what names it.
   *
   * @throws EditException if it is the only one at the top
   */
  public static Edit remove(Envelope envelope, Content member) {
    Sentence label = Sentence.of("Remove “{0}”", member.displayName());
    SectionOwner owner = ownerOf(envelope, member);
    if (owner instanceof Envelope && envelope.contents().size() == 1) {
      throw new EditException(
          Sentence.of(
              "“{0}” is all that the appliance holds. It has to stay.", member.displayName()));
    }
    List<Edit> edits = new ArrayList<>();
    references(owner, member).forEach(reference -> edits.add(OvfEdits.remove(label, reference)));
    edits.add(OvfEdits.remove(label, member));
    return Edit.all(label, edits);
  }

  /** What names a member where it stands: entries of the start order, numbers of copies. */
  public static List<OvfObject> references(SectionOwner owner, Content member) {
    String id = member.id();
    List<OvfObject> found = new ArrayList<>();
    if (id == null) {
      return found;
    }
    for (StartupSection section : owner.sections(StartupSection.class)) {
      section.items().stream().filter(item -> id.equals(item.id())).forEach(found::add);
    }
    owner.sections(ScaleOutSection.class).stream()
        .filter(section -> id.equals(section.id()))
        .forEach(found::add);
    return found;
  }

  /** The collection that a system or collection stands in; the envelope for one at the top. */
  public static SectionOwner ownerOf(Envelope envelope, Content member) {
    return envelope.allContents().stream()
        .filter(content -> content.children().contains(member))
        .findFirst()
        .<SectionOwner>map(content -> content)
        .orElse(envelope);
  }

  /** Where a member may be moved: every collection that is not inside it and not its own. */
  public static List<VirtualSystemCollection> destinations(Envelope envelope, Content member) {
    SectionOwner from = ownerOf(envelope, member);
    List<VirtualSystemCollection> found = new ArrayList<>();
    if (!(from instanceof Envelope)) {
      collect(envelope.contents(), member, found);
      found.removeIf(collection -> Objects.equals(collection, from));
    }
    return found;
  }

  private static void collect(
      List<Content> contents, Content member, List<VirtualSystemCollection> found) {
    for (Content content : contents) {
      if (content != member && content instanceof VirtualSystemCollection collection) {
        found.add(collection);
        collect(collection.children(), member, found);
      }
    }
  }
}
