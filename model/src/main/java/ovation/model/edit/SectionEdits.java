package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.SectionTable;
import ovation.model.envelope.VirtualSystem;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.Fragment;

/** Adds sections where the standard allows them (DSP0243 2.1.1 §6 to §9). */
public final class SectionEdits {

  private static final long GIB = 1L << 30;

  /** Whether a section can be added, or why not. */
  public enum Availability {
    /** It can be added. */
    OFFERED,
    /** There is one already, and there may be one only. */
    PRESENT,
    /** It belongs to the Envelope. */
    OF_ENVELOPE,
    /** It belongs to a system. */
    OF_SYSTEM,
    /** It belongs to a collection. */
    OF_COLLECTION,
    /** It belongs to a system or a collection. */
    OF_CONTENT,
    /** Only OVF 2.x has it. */
    OF_SECOND_VERSION,
    /** It names a group, and there is none. */
    WITHOUT_GROUP,
    /** It names a system or collection beside it, and there is none left to name. */
    WITHOUT_MEMBER,
    /** It is made by encrypting files. */
    BY_ENCRYPTION
  }

  /**
   * A section that might be added.
   *
   * @param name the element's name
   * @param availability whether it can be
   */
  public record Offer(String name, Availability availability) {

    /** Whether it can be added. */
    public boolean isOffered() {
      return availability == Availability.OFFERED;
    }
  }

  private SectionEdits() {}

  /** All sections of the standard, and whether each can be added to an owner. */
  public static List<Offer> offers(Envelope envelope, SectionOwner owner) {
    return SectionTable.names().stream()
        .map(name -> new Offer(name, availability(envelope, owner, name)))
        .toList();
  }

  private static Availability availability(Envelope envelope, SectionOwner owner, String name) {
    SectionTable.Allowance allowed = SectionTable.of(name).orElseThrow();
    int most = allowed.in(owner);
    if (most == 0) {
      return home(allowed);
    }
    boolean second = OvfVersion.ofNamespace(envelope.element().namespace()) == OvfVersion.V2;
    if (OvfVersion.isSecondVersion(name) && !second) {
      return Availability.OF_SECOND_VERSION;
    }
    long present =
        owner.sections().stream().filter(s -> OvfEdits.name(s.element()).equals(name)).count();
    if (present >= most) {
      return Availability.PRESENT;
    }
    return switch (name) {
      case "EncryptionSection" -> Availability.BY_ENCRYPTION;
      case "PlacementSection" ->
          groups(envelope).isEmpty() ? Availability.WITHOUT_GROUP : Availability.OFFERED;
      case "ScaleOutSection" ->
          unscaled((VirtualSystemCollection) owner).isEmpty()
              ? Availability.WITHOUT_MEMBER
              : Availability.OFFERED;
      default -> Availability.OFFERED;
    };
  }

  private static Availability home(SectionTable.Allowance allowed) {
    if (allowed.envelope() > 0) {
      return Availability.OF_ENVELOPE;
    }
    if (allowed.system() > 0 && allowed.collection() > 0) {
      return Availability.OF_CONTENT;
    }
    return allowed.system() > 0 ? Availability.OF_SYSTEM : Availability.OF_COLLECTION;
  }

  private static List<String> groups(Envelope envelope) {
    return envelope.sections(PlacementGroupSection.class).stream()
        .flatMap(group -> Optional.ofNullable(group.id()).stream())
        .toList();
  }

  private static List<String> unscaled(VirtualSystemCollection collection) {
    Set<String> scaled =
        collection.sections(ScaleOutSection.class).stream()
            .map(section -> String.valueOf(section.id()))
            .collect(Collectors.toSet());
    List<String> left = new ArrayList<>();
    for (Content child : collection.children()) {
      if (child.id() != null && !scaled.contains(child.id())) {
        left.add(child.id());
      }
    }
    return left;
  }

  /**
   * Adds a section with what the schema demands of it and nothing more.
   *
   * @throws EditException if it is not {@linkplain #offers offered} there
   */
  public static Edit add(Envelope envelope, SectionOwner owner, String name) {
    if (availability(envelope, owner, name) != Availability.OFFERED) {
      throw new EditException(Sentence.of("{0} cannot be added here.", name));
    }
    return switch (name) {
      case "OperatingSystemSection" -> SystemEdits.addOs((VirtualSystem) owner, "1", null);
      case "ProductSection" -> ProductEdits.addSection((Content) owner);
      case "EulaSection" -> EulaEdits.add((Content) owner, "");
      case "AnnotationSection" -> AnnotationEdits.set((Content) owner, "");
      case "StartupSection" -> StartupEdits.add(owner);
      case "SharedDiskSection" ->
          SharedDiskEdits.add(envelope, DiskEdits.freeId(envelope), null, GIB, null, false);
      case "PlacementGroupSection" ->
          PlacementEdits.addGroup(
              envelope, PlacementEdits.freeId(envelope), PlacementEdits.AFFINITY, null);
      case "PlacementSection" -> PlacementEdits.place((Content) owner, groups(envelope).getFirst());
      case "ScaleOutSection" -> scaleOut((VirtualSystemCollection) owner);
      case "BootDeviceSection" -> bootDevice((VirtualSystem) owner);
      case "DeploymentOptionSection" -> OptionEdits.add(envelope, "standard", "Standard");
      case "InstallSection" ->
          insert(owner, plain(owner, name).attribute(space(owner), "initialBootStopDelay", "0"));
      default -> insert(owner, plain(owner, name));
    };
  }

  private static Edit scaleOut(VirtualSystemCollection owner) {
    return ScaleOutEdits.add(owner, unscaled(owner).getFirst(), 1, 1, null);
  }

  /** A second order of boot sources is a section of its own. */
  private static Edit bootDevice(VirtualSystem owner) {
    return BootEdits.addSection(owner, "Hard disk", "CIM:Hard-Disk:1");
  }

  private static Fragment plain(SectionOwner owner, String name) {
    return OvfEdits.fragment(owner, name).child("Info", info(name));
  }

  private static String space(SectionOwner owner) {
    return OvfEdits.attributeNamespace(owner);
  }

  private static Edit insert(SectionOwner owner, Fragment section) {
    return OvfEdits.insert(Sentence.of("Add section"), owner, section);
  }

  private static String info(String name) {
    return switch (name) {
      case "DiskSection" -> "The virtual disks of the appliance";
      case "NetworkSection" -> "The logical networks of the appliance";
      case "VirtualHardwareSection" -> "The virtual hardware";
      case "InstallSection" -> "The first start installs the software";
      case "ResourceAllocationSection" -> "What all systems together may use";
      case "EnvironmentFilesSection" -> "Files for the guest";
      default -> name;
    };
  }
}
