package ovation.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.Network;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/**
 * Puts copied devices into a system: with InstanceIDs and addresses of their own, on the networks
 * of the same names, and with what cannot come along named.
 */
public final class DevicePaste {

  /** What became of something that a copied device names. */
  public enum Fate {
    /** A network that the appliance did not have was added. */
    NETWORK_ADDED,
    /** A disk is used by one more system now. */
    DISK_SHARED,
    /** A blank disk of the same capacity was added; the content stays where it was. */
    DISK_BLANK,
    /** A file does not come along: the device is empty. */
    FILE_MISSING,
    /** An option that the appliance does not have was taken off a variant. */
    OPTION_MISSING,
    /** The device has no controller any more. */
    NO_CONTROLLER
  }

  /**
   * What became of something.
   *
   * @param fate what became of it
   * @param name its name
   */
  public record Note(Fate fate, String name) {}

  /**
   * The devices as they will be.
   *
   * @param edit adds them
   * @param instanceIds their InstanceIDs, in the order copied
   * @param notes what did not come along as it was
   */
  public record Result(Edit edit, List<String> instanceIds, List<Note> notes) {}

  private final Envelope envelope;
  private final VirtualHardwareSection hardware;
  private final DeviceClip clip;
  private final Places places;
  private final List<Fragment> items = new ArrayList<>();
  private final Map<String, String> networks = new LinkedHashMap<>();
  private final List<DiskEdits.Entry> disks = new ArrayList<>();
  private final Set<Note> notes = new LinkedHashSet<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> diskIds = new HashSet<>();
  private final Set<String> options = new HashSet<>();

  private DevicePaste(Envelope envelope, VirtualHardwareSection hardware, DeviceClip clip) {
    this.envelope = envelope;
    this.hardware = hardware;
    this.clip = clip;
    places = new Places(hardware);
    Devices.of(hardware, null).forEach(device -> names.add(device.name()));
    envelope.disks().forEach(disk -> diskIds.add(String.valueOf(disk.diskId())));
    envelope.configurations().forEach(option -> options.add(String.valueOf(option.id())));
  }

  /** How copied devices are put into a system. */
  public static Result into(Envelope envelope, VirtualHardwareSection hardware, DeviceClip clip) {
    return new DevicePaste(envelope, hardware, clip).result();
  }

  private Result result() {
    List<List<HardwareItem>> devices = clip.devices();
    Sentence label =
        devices.size() == 1
            ? Sentence.of("Paste device")
            : Sentence.of("Paste {0} devices", devices.size());
    long next = Long.parseLong(HardwareEdits.nextInstanceId(hardware));
    List<String> fresh = new ArrayList<>();
    for (List<HardwareItem> device : devices) {
      fresh.add(Long.toString(next++));
      String old = device.getFirst().instanceID();
      if (old != null) {
        ids.put(old, fresh.getLast());
      }
    }
    for (int i = 0; i < devices.size(); i++) {
      paste(devices.get(i), fresh.get(i));
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(NetworkEdits.addAll(label, envelope, networks));
    edits.add(DiskEdits.addAll(label, envelope, disks));
    items.forEach(item -> edits.add(OvfEdits.insert(label, hardware, item)));
    return new Result(Edit.all(label, edits), List.copyOf(fresh), List.copyOf(notes));
  }

  private void paste(List<HardwareItem> copied, String id) {
    Device device = new Device(copied);
    String name = freeName(device.name());
    String parent = device.value(HardwareItem::parent);
    boolean hangs = parent != null && !parent.isBlank() && !parent.equals("0");
    Optional<Places.Place> place = hangs ? place(device, String.valueOf(parent)) : Optional.empty();
    if (hangs && place.isEmpty()) {
      notes.add(new Note(Fate.NO_CONTROLLER, device.name()));
    }
    boolean adapter = device.type().filter(ResourceType::isNetworkAdapter).isPresent();
    Map<String, Optional<String>> backings = new HashMap<>();
    for (HardwareItem item : copied) {
      Optional<String> configurations = configurations(item);
      if (configurations.isEmpty()) {
        continue;
      }
      item.connections().forEach(this::connect);
      ItemCopy copy =
          ItemCopy.of(item).onlyFor(configurations.filter(ids -> !ids.isEmpty()).orElse(null));
      copy.with("InstanceID", id);
      if (hangs) {
        copy.with("Parent", place.map(Places.Place::controller).orElse(null));
        copy.with("AddressOnParent", place.map(p -> Integer.toString(p.address())).orElse(null));
      }
      if (device.name().equals(item.elementName())) {
        copy.with("ElementName", name);
      }
      if (adapter) {
        // Two adapters with one MAC address cannot live on one network.
        copy.with("Address", null);
      }
      item.hostResources().stream()
          .filter(resource -> !resource.isEmpty())
          .findFirst()
          .ifPresent(resource ->
              copy.with(
                  "HostResource", backings.computeIfAbsent(resource, this::backing).orElse(null)));
      items.add(copy.fragment(hardware));
    }
  }

  /** The options of an item that there are here, "" for all; empty if it is for none of them. */
  private Optional<String> configurations(HardwareItem item) {
    List<String> known = new ArrayList<>();
    for (String option : item.configurations()) {
      if (options.contains(option)) {
        known.add(option);
      } else {
        notes.add(new Note(Fate.OPTION_MISSING, option));
      }
    }
    return known.isEmpty() && !item.configurations().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", known));
  }

  private String freeName(String name) {
    String stem = name.replaceFirst(" ?[0-9]+$", "");
    String free = name;
    for (int i = 1; !names.add(free); i++) {
      free = stem + " " + i;
    }
    return free;
  }

  private void connect(String name) {
    boolean known = envelope.networks().stream().anyMatch(n -> name.equals(n.name()));
    if (!name.isEmpty() && !known && !networks.containsKey(name)) {
      LocalText words =
          clip.envelope().networks().stream()
              .filter(network -> name.equals(network.name()))
              .findFirst()
              .map(Network::description)
              .orElse(null);
      networks.put(name, words == null ? "" : words.text());
      notes.add(new Note(Fate.NETWORK_ADDED, name));
    }
  }

  /** The controller that came along, else the one of that id and kind, else any with a place. */
  private Optional<Places.Place> place(Device device, String parent) {
    String moved = ids.get(parent);
    if (moved != null) {
      int address =
          Units.number(device.value(HardwareItem::addressOnParent))
              .filter(number -> number.bitLength() < 16)
              .map(Number::intValue)
              .orElse(0);
      return Optional.of(new Places.Place(moved, address));
    }
    ResourceType type = device.type().orElse(ResourceType.OTHER);
    Optional<Places.Place> same =
        places.kindOf(parent).filter(kind -> kind.takes(type)).flatMap(_ -> places.on(parent));
    return same.or(() -> places.free(type)).map(places::take);
  }

  private Optional<String> backing(String resource) {
    Optional<String> disk = HostResources.diskId(resource);
    if (disk.isPresent()) {
      return disk(resource, disk.get());
    }
    Optional<String> file = HostResources.fileId(resource);
    if (file.isEmpty()) {
      return Optional.of(resource);
    }
    String href = href(clip.envelope(), file.get());
    Optional<String> here =
        envelope.files().stream()
            .filter(reference -> !href.isEmpty() && href.equals(reference.href()))
            .map(reference -> "ovf:/file/" + reference.id())
            .findFirst();
    if (here.isEmpty()) {
      notes.add(new Note(Fate.FILE_MISSING, href.isEmpty() ? file.get() : href));
    }
    return here;
  }

  /** The same disk in another system of the appliance; a blank one of its capacity elsewhere. */
  private Optional<String> disk(String resource, String id) {
    Optional<Disk> copied = clip.envelope().disk(id);
    String content = copied.map(disk -> content(clip.envelope(), disk)).orElse("");
    boolean same =
        envelope.disk(id).filter(disk -> content(envelope, disk).equals(content)).isPresent();
    if (same && !content.isEmpty() && !isUsed(id)) {
      notes.add(new Note(Fate.DISK_SHARED, id));
      return Optional.of(resource);
    }
    Optional<Long> bytes =
        copied.flatMap(disk -> Units.bytes(disk.capacity(), disk.capacityAllocationUnits()));
    if (bytes.isEmpty()) {
      notes.add(new Note(Fate.FILE_MISSING, id));
      return Optional.empty();
    }
    String fresh = FreeName.of("vmdisk", diskIds);
    diskIds.add(fresh);
    if (!content.isEmpty()) {
      notes.add(new Note(Fate.DISK_BLANK, id));
    }
    disks.add(new DiskEdits.Entry(fresh, null, bytes.get(), copied.get().format(), -1));
    return Optional.of(HostResources.ofDisk(fresh));
  }

  private boolean isUsed(String diskId) {
    return hardware.items().stream()
        .flatMap(item -> item.hostResources().stream())
        .flatMap(resource -> HostResources.diskId(resource).stream())
        .anyMatch(diskId::equals);
  }

  /** The file behind a disk, by which it is told from others of its id; "" for a blank disk. */
  private static String content(Envelope of, Disk disk) {
    String file = disk.fileRef();
    return file == null || file.isEmpty() ? "" : href(of, file);
  }

  private static String href(Envelope of, String file) {
    return of.file(file).map(reference -> String.valueOf(reference.href())).orElse("");
  }
}
