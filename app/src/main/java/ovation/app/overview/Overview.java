package ovation.app.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ovation.app.disk.DiskFacts;
import ovation.app.form.Filler;
import ovation.app.form.Ids;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.xml.ElementKey;

/**
 * What an appliance is, in a few numbers.
 *
 * @param product the product, "" if the descriptor does not say
 * @param vendor who makes it
 * @param version its version, in full where given
 * @param address where to read about it
 * @param capacity what its disks can hold, in bytes
 * @param populated what they hold; empty if that is not known of all
 * @param packageSize the sum of its files, in bytes
 * @param properties how many values the deployer is asked for
 * @param eulas how many licences there are
 * @param systems how many systems it has
 */
record Overview(
    String product,
    String vendor,
    String version,
    String address,
    long capacity,
    Optional<Long> populated,
    long packageSize,
    int properties,
    int eulas,
    int systems) {

  /**
   * A system as the chosen option gets it.
   *
   * @param key its hardware section, or itself
   * @param name how it is called
   * @param cpus virtual CPUs as given
   * @param memory memory with its unit, or as given
   * @param disks how many disks it sees
   * @param diskCapacity what they can hold in bytes
   * @param adapters how many network adapters it has
   * @param guest its guest operating system
   */
  record Machine(
      ElementKey key,
      String name,
      String cpus,
      String memory,
      int disks,
      long diskCapacity,
      int adapters,
      String guest) {}

  static Overview of(Envelope envelope) {
    Ids ids = new Ids(envelope);
    Optional<ProductSection> product =
        envelope.allContents().stream()
            .flatMap(content -> content.sections(ProductSection.class).stream())
            .filter(section -> section.product() != null || section.vendor() != null)
            .findFirst();
    List<DiskFacts> disks = envelope.disks().stream().map(disk -> DiskFacts.of(ids, disk)).toList();
    return new Overview(
        product.map(p -> words(p.product())).orElse(""),
        product.map(p -> words(p.vendor())).orElse(""),
        product.map(Overview::version).orElse(""),
        product.map(p -> words(p.productUrl())).orElse(""),
        disks.stream().mapToLong(d -> d.capacity().orElse(0L)).sum(),
        DiskFacts.populated(disks),
        envelope.files().stream()
            .map(FileReference::size)
            .mapToLong(size -> Units.bytes(size, null).filter(b -> b >= 0).orElse(0L))
            .sum(),
        asked(envelope),
        envelope.allContents().stream().mapToInt(c -> c.sections(EulaSection.class).size()).sum(),
        envelope.systems().size());
  }

  /** The first systems, as many as there is room for. */
  static List<Machine> machines(Envelope envelope, int most) {
    String option = Devices.defaultConfiguration(envelope);
    Ids ids = new Ids(envelope);
    return envelope.systems().stream()
        .limit(most)
        .map(system -> machine(ids, system, option))
        .toList();
  }

  private static int asked(Envelope envelope) {
    int count = 0;
    for (Content content : envelope.allContents()) {
      for (ProductSection section : content.sections(ProductSection.class)) {
        count += (int) section.properties().stream().filter(p -> p.isUserConfigurable()).count();
      }
    }
    return count;
  }

  private static String version(ProductSection section) {
    String full = words(section.fullVersion());
    return full.isEmpty() ? words(section.version()) : full;
  }

  private static Machine machine(Ids ids, VirtualSystem system, @Nullable String option) {
    Optional<VirtualHardwareSection> hardware = system.hardware().stream().findFirst();
    List<Device> devices = hardware.map(h -> Devices.of(h, option)).orElse(List.of());
    List<DiskFacts> disks =
        devices.stream()
            .filter(device -> device.type().filter(ResourceType::isDisk).isPresent())
            .flatMap(device -> device.diskId().stream())
            .flatMap(id -> ids.disk(id).stream())
            .map(disk -> DiskFacts.of(ids, disk))
            .toList();
    return new Machine(
        hardware.map(h -> h.element().key()).orElse(system.element().key()),
        system.displayName(),
        Devices.first(devices, ResourceType.PROCESSOR)
            .map(cpu -> Filler.given(cpu.value(HardwareItem::virtualQuantity)))
            .orElse("–"),
        Devices.first(devices, ResourceType.MEMORY).map(Overview::memory).orElse("–"),
        (int) devices.stream().filter(d -> is(d, ResourceType::isDisk)).count(),
        disks.stream().mapToLong(d -> d.capacity().orElse(0L)).sum(),
        (int) devices.stream().filter(d -> is(d, ResourceType::isNetworkAdapter)).count(),
        system.sections(OperatingSystemSection.class).stream()
            .findFirst()
            .map(os -> words(os.description()))
            .orElse(""));
  }

  private static boolean is(Device device, Predicate<ResourceType> test) {
    return device.type().filter(test).isPresent();
  }

  private static String memory(Device device) {
    return device
        .bytes()
        .map(ByteSize::format)
        .orElseGet(() -> Filler.given(device.value(HardwareItem::virtualQuantity)));
  }

  private static String words(@Nullable LocalText text) {
    return text == null ? "" : text.text();
  }
}
