package ovation.app.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.Content;
import ovation.model.envelope.DeploymentOptionSection;
import ovation.model.envelope.DiskSection;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.InstallSection;
import ovation.model.envelope.Languages;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.Network;
import ovation.model.envelope.NetworkSection;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.Section;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.xml.ElementKey;

/**
 * Makes the outline of an envelope. What is about the appliance as a whole (product, EULAs,
 * options) stands first, taken from the envelope and from its one system or collection; then the
 * systems, then what they share; sections without a form of their own, known or not, come last and
 * are never left out.
 */
public final class OutlineBuilder {
  private final Texts texts;
  private final SectionNames names;
  private @Nullable Envelope last;
  private String lastTitle = "";
  private Outline outline = Outline.EMPTY;
  private IdentityHashMap<Content, OutlineNode> known = new IdentityHashMap<>();
  private IdentityHashMap<Content, OutlineNode> fresh = new IdentityHashMap<>();

  /**
   * A builder for the states of one document: what an edit did not touch keeps its lines. To be
   * used by one thread after the other.
   */
  public OutlineBuilder(Texts texts) {
    this.texts = texts;
    names = new SectionNames(texts);
  }

  /**
   * The outline of an envelope.
   *
   * @param fallbackTitle the appliance's name where the descriptor has none, such as the file's
   */
  public Outline build(Envelope envelope, String fallbackTitle) {
    if (envelope != last || !fallbackTitle.equals(lastTitle)) {
      fresh = new IdentityHashMap<>();
      outline = new Outline(roots(envelope, fallbackTitle));
      known = fresh;
      last = envelope;
      lastTitle = fallbackTitle;
    }
    return outline;
  }

  private List<OutlineNode> roots(Envelope envelope, String fallbackTitle) {
    List<OutlineNode> roots = new ArrayList<>();
    roots.add(appliance(envelope, fallbackTitle));
    List<OutlineNode> systems = new ArrayList<>();
    for (Content content : envelope.contents()) {
      if (content instanceof VirtualSystemCollection collection) {
        collection.children().forEach(child -> systems.add(content(child)));
      } else {
        systems.add(system((VirtualSystem) content, false));
      }
    }
    roots.add(
        new OutlineNode(
            new NodeId(NodeKind.SYSTEMS, key(envelope)),
            texts.of("outline.systems"),
            count(envelope.systems().size()),
            List.of(),
            systems));
    roots.add(
        shared(
            envelope,
            NodeKind.DISKS,
            texts.of("outline.disks"),
            envelope.disks().size(),
            DiskSection.class));
    roots.add(
        shared(
            envelope,
            NodeKind.NETWORKS,
            texts.of("outline.networks"),
            envelope.networks().size(),
            NetworkSection.class));
    List<Network> described =
        envelope.networks().stream().filter(network -> !network.profiles().isEmpty()).toList();
    if (!described.isEmpty() || (isSecondVersion(envelope) && !envelope.networks().isEmpty())) {
      roots.add(
          group(
              NodeKind.PORT_PROFILES,
              texts.of("outline.portProfiles"),
              described.size(),
              envelope,
              described.stream().flatMap(network -> network.profiles().stream()).toList()));
    }
    roots.add(
        group(
            NodeKind.FILES,
            texts.of("outline.files"),
            envelope.files().size(),
            envelope,
            envelope.referencesElements()));
    roots.add(
        group(
            NodeKind.LANGUAGES,
            texts.of("outline.languages"),
            languages(envelope),
            envelope,
            envelope.strings()));
    envelope.sections().stream()
        .filter(SectionNames::isOther)
        .forEach(section -> roots.add(other(section)));
    return roots;
  }

  private static int languages(Envelope envelope) {
    Set<String> tags = new HashSet<>(List.of(Languages.tag(Languages.own(envelope))));
    envelope.strings().forEach(bundle -> tags.add(Languages.tag(Languages.of(envelope, bundle))));
    return tags.size();
  }

  private static boolean isSecondVersion(Envelope envelope) {
    return envelope.element().namespace().equals(Namespaces.OVF_2);
  }

  private OutlineNode appliance(Envelope envelope, String fallbackTitle) {
    List<OutlineNode> parts = new ArrayList<>();
    parts.add(
        new OutlineNode(
            new NodeId(NodeKind.RUNS_ON, key(envelope)),
            texts.of("outline.runsOn"),
            "",
            List.of(),
            List.of()));
    parts.addAll(about(envelope, envelope.sections()));
    for (Content content : envelope.contents()) {
      parts.addAll(about(content, content.sections()));
    }
    List<ElementKey> covered = new ArrayList<>();
    covered.add(key(envelope));
    envelope.contents().stream()
        .filter(VirtualSystemCollection.class::isInstance)
        .forEach(content -> covered.add(key(content)));
    return new OutlineNode(
        new NodeId(NodeKind.APPLIANCE, key(envelope)),
        title(envelope, fallbackTitle),
        "",
        covered,
        parts);
  }

  private static String title(Envelope envelope, String fallbackTitle) {
    for (Content content : envelope.contents()) {
      for (ProductSection section : content.sections(ProductSection.class)) {
        LocalText product = section.product();
        if (product != null && !product.text().isEmpty()) {
          return product.text();
        }
      }
      if (content.name() != null) {
        return content.displayName();
      }
    }
    return fallbackTitle;
  }

  private OutlineNode content(Content content) {
    OutlineNode before = known.get(content);
    OutlineNode node = before == null ? made(content) : before;
    fresh.put(content, node);
    return node;
  }

  private OutlineNode made(Content content) {
    return switch (content) {
      case VirtualSystem system -> system(system, true);
      case VirtualSystemCollection collection -> {
        List<OutlineNode> parts = new ArrayList<>(about(collection, collection.sections()));
        collection.children().forEach(child -> parts.add(content(child)));
        yield new OutlineNode(
            new NodeId(NodeKind.COLLECTION, key(collection)),
            collection.displayName(),
            "",
            List.of(key(collection)),
            parts);
      }
    };
  }

  private OutlineNode system(VirtualSystem system, boolean withProduct) {
    return new OutlineNode(
        new NodeId(NodeKind.SYSTEM, key(system)),
        system.displayName(),
        key(system),
        () -> parts(system, withProduct));
  }

  private List<OutlineNode> parts(VirtualSystem system, boolean withProduct) {
    List<OutlineNode> parts = new ArrayList<>();
    for (VirtualHardwareSection hardware : system.hardware()) {
      String title = texts.of("outline.hardware");
      parts.add(
          single(
              NodeKind.HARDWARE,
              system.hardware().size() > 1 && hardware.id() != null
                  ? title + " " + hardware.id()
                  : title,
              hardware));
    }
    system
        .sections(OperatingSystemSection.class)
        .forEach(section ->
            parts.add(
                single(NodeKind.OPERATING_SYSTEM, texts.of("outline.operatingSystem"), section)));
    system
        .sections(InstallSection.class)
        .forEach(
            section -> parts.add(single(NodeKind.INSTALL, texts.of("outline.install"), section)));
    if (withProduct) {
      parts.addAll(about(system, system.sections()));
    }
    return parts;
  }

  /** What the sections of one place say about the whole of it. */
  private List<OutlineNode> about(OvfObject owner, List<Section> sections) {
    List<OutlineNode> parts = new ArrayList<>();
    List<ProductSection> products = only(sections, ProductSection.class);
    if (!products.isEmpty()) {
      parts.add(group(NodeKind.PRODUCT, texts.of("outline.product"), 0, owner, products));
    }
    List<EulaSection> eulas = only(sections, EulaSection.class);
    if (!eulas.isEmpty()) {
      parts.add(group(NodeKind.EULAS, texts.of("outline.eulas"), eulas.size(), owner, eulas));
    }
    List<DeploymentOptionSection> options = only(sections, DeploymentOptionSection.class);
    if (!options.isEmpty()) {
      int number = options.stream().mapToInt(section -> section.configurations().size()).sum();
      parts.add(group(NodeKind.OPTIONS, texts.of("outline.options"), number, owner, options));
    }
    only(sections, StartupSection.class)
        .forEach(s -> parts.add(single(NodeKind.STARTUP, texts.of("outline.startup"), s)));
    only(sections, AnnotationSection.class)
        .forEach(s -> parts.add(single(NodeKind.ANNOTATION, texts.of("outline.annotation"), s)));
    only(sections, ResourceAllocationSection.class)
        .forEach(s -> parts.add(single(NodeKind.RESOURCES, texts.of("outline.resources"), s)));
    if (owner instanceof Content) {
      sections.stream().filter(SectionNames::isOther).forEach(section -> parts.add(other(section)));
    }
    return parts;
  }

  private static <S extends Section> List<S> only(List<Section> sections, Class<S> kind) {
    return sections.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static OutlineNode shared(
      Envelope envelope,
      NodeKind kind,
      String title,
      int number,
      Class<? extends Section> sections) {
    return group(kind, title, number, envelope, envelope.sections(sections));
  }

  private OutlineNode other(Section section) {
    NodeKind kind = names.kindOf(section);
    return single(kind, names.of(section), section);
  }

  private static OutlineNode single(NodeKind kind, String title, OvfObject object) {
    return new OutlineNode(
        new NodeId(kind, key(object)), title, "", List.of(key(object)), List.of());
  }

  private static OutlineNode group(
      NodeKind kind, String title, int number, OvfObject owner, List<? extends OvfObject> objects) {
    return new OutlineNode(
        new NodeId(kind, key(owner)),
        title,
        count(number),
        objects.stream().map(OutlineBuilder::key).toList(),
        List.of());
  }

  private static String count(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  private static ElementKey key(OvfObject object) {
    return object.element().key();
  }
}
