package ovation.packaging.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.deployment.StartPlan;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.hardware.ByteSize;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.disk.DiskImage;

/** {@code inspect} for people. */
final class InspectText {

  private final ApplianceFacts facts;
  private final Page page;

  InspectText(ApplianceFacts facts, Terminal terminal) {
    this.facts = facts;
    this.page = new Page(terminal);
  }

  void write() {
    long bytes = facts.source().entries().stream().mapToLong(PackageEntry::size).sum();
    page.field(
        "Package",
        facts.source().shown() + ", " + ByteSize.format(bytes) + ", OVF " + facts.version());
    facts.products().forEach(this::product);
    page.field("Signature", facts.signatureLine());
    page.field("Conformance", "level " + facts.reading().conformance().line());
    page.table("", SectionsText.raised(facts.reading().conformance()));
    for (SystemFacts system : facts.systems()) {
      system(system);
    }
    page.gap();
    page.table("Unused", facts.unattached().stream().map(disk -> diskCells(disk)).toList());
    page.table(
        "Networks",
        facts.envelope().networks().stream()
            .map(n -> List.of(String.valueOf(n.name()), text(n.description())))
            .toList());
    SectionsText sections = new SectionsText(facts);
    page.table("Profiles", sections.portProfiles());
    page.table("Shared", sections.sharedDisks());
    page.table("Copies", sections.scaleOut());
    page.table("Groups", sections.placementGroups());
    page.table("Encrypted", sections.encrypted());
    page.table("Keys", sections.keys());
    page.table(
        "Options", facts.envelope().configurations().stream().map(InspectText::option).toList());
    page.table(
        "Properties",
        facts.products().stream()
            .flatMap(section -> section.properties().stream().map(p -> property(section, p)))
            .toList());
    if (facts.envelope().allContents().size() > 1) {
      page.table("Start", StartText.rows(StartPlan.of(facts.envelope()).start()));
    }
    page.field("EULAs", Integer.toString(facts.eulas().size()));
    page.table("Files", facts.source().entries().stream().map(InspectText::file).toList());
  }

  private void product(ProductSection section) {
    String product =
        Stream.of(section.product(), section.fullVersion(), section.version())
            .map(InspectText::text)
            .filter(text -> !text.isEmpty())
            .limit(2)
            .collect(Collectors.joining(" "));
    String vendor = text(section.vendor());
    if (!product.isEmpty() || !vendor.isEmpty()) {
      page.field("Product", product + (vendor.isEmpty() ? "" : " by " + vendor));
    }
  }

  private void system(SystemFacts system) {
    page.gap();
    String id = system.id();
    page.field(
        "System", system.name() + (id == null || id.equals(system.name()) ? "" : " (" + id + ")"));
    String guest = system.guest();
    if (guest != null) {
      page.field("Guest", guest);
    }
    String type = system.type();
    if (type != null) {
      page.field("Hardware", type);
    }
    Long cpus = system.cpus();
    page.field("CPUs", cpus == null ? "not told" : cpus.toString());
    page.field("Memory", size(system.memory()));
    new VendorText(system.vendor()).fields().forEach(page::field);
    page.table("Disks", system.disks().stream().map(InspectText::diskCells).toList());
    page.table("Adapters", system.nics().stream().map(InspectText::nic).toList());
    page.table("To choose", system.options().stream().map(OptionFacts::cells).toList());
    page.table("Settings", new VendorText(system.vendor()).settings());
    SectionsText sections = new SectionsText(facts);
    page.table("Boot from", sections.bootSources(system.view()));
    page.table("Guest files", sections.guestFiles(system.view()));
    page.table("Placement", sections.placement(system.view()));
  }

  private static List<String> diskCells(DiskFacts disk) {
    DiskImage image = disk.image();
    Long populated = disk.populated();
    String file = disk.file();
    String trouble = disk.trouble();
    return List.of(
        disk.id(),
        size(disk.capacity()),
        populated == null ? "" : ByteSize.format(populated) + " used",
        image == null ? (file == null ? "blank" : "unknown format") : image.label(),
        file == null ? "" : file,
        disk.fileBytes() == null ? "" : size(disk.fileBytes()),
        trouble == null ? "" : trouble);
  }

  private static List<String> nic(SystemFacts.Nic nic) {
    String network = nic.network();
    String type = nic.type();
    return List.of(
        nic.name(), network == null ? "not connected" : network, type == null ? "" : type);
  }

  private static List<String> option(Configuration option) {
    return List.of(
        String.valueOf(option.id()), text(option.label()), option.marksDefault() ? "default" : "");
  }

  private static List<String> property(ProductSection section, Property property) {
    String value = property.value();
    String shown = value == null ? "" : property.isPassword() ? "(hidden)" : "“" + value + "”";
    return List.of(
        section.fullKey(property), String.valueOf(property.type()), shown, text(property.label()));
  }

  private static List<String> file(PackageEntry entry) {
    return List.of(entry.name(), ByteSize.format(entry.size()));
  }

  private static String size(@Nullable Long bytes) {
    return bytes == null ? "not told" : ByteSize.format(bytes);
  }

  private static String text(@Nullable LocalText text) {
    return text == null ? "" : text.text();
  }
}
