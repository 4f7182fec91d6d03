package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.hardware.ByteSize;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.disk.DiskImage;

/** {@code inspect} for people. */
final class InspectText {

  private static final int LABEL = 12;
  private static final int LONGEST = 60;

  private final ApplianceFacts facts;
  private final Terminal terminal;

  InspectText(ApplianceFacts facts, Terminal terminal) {
    this.facts = facts;
    this.terminal = terminal;
  }

  void write() {
    long bytes = facts.source().entries().stream().mapToLong(PackageEntry::size).sum();
    field(
        "Package",
        facts.source().location() + ", " + ByteSize.format(bytes) + ", OVF " + facts.version());
    facts.products().forEach(this::product);
    field("Signature", facts.signatureLine());
    for (SystemFacts system : facts.systems()) {
      system(system);
    }
    terminal.line("");
    table("Unused", facts.unattached().stream().map(disk -> diskCells(disk)).toList());
    table(
        "Networks",
        facts.envelope().networks().stream()
            .map(n -> List.of(String.valueOf(n.name()), text(n.description())))
            .toList());
    table("Options", facts.envelope().configurations().stream().map(InspectText::option).toList());
    table(
        "Properties",
        facts.products().stream()
            .flatMap(section -> section.properties().stream().map(p -> property(section, p)))
            .toList());
    field("EULAs", Integer.toString(facts.eulas().size()));
    table("Files", facts.source().entries().stream().map(InspectText::file).toList());
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
      field("Product", product + (vendor.isEmpty() ? "" : " by " + vendor));
    }
  }

  private void system(SystemFacts system) {
    terminal.line("");
    String id = system.id();
    field(
        "System", system.name() + (id == null || id.equals(system.name()) ? "" : " (" + id + ")"));
    String guest = system.guest();
    if (guest != null) {
      field("Guest", guest);
    }
    String type = system.type();
    if (type != null) {
      field("Hardware", type);
    }
    Long cpus = system.cpus();
    field("CPUs", cpus == null ? "not told" : cpus.toString());
    field("Memory", size(system.memory()));
    new VendorText(system.vendor()).fields().forEach(this::field);
    table("Disks", system.disks().stream().map(InspectText::diskCells).toList());
    table("Adapters", system.nics().stream().map(InspectText::nic).toList());
    table("Settings", new VendorText(system.vendor()).settings());
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

  private void field(String label, String value) {
    terminal.line(label + " ".repeat(LABEL - label.length()) + oneLine(value, 4 * LONGEST));
  }

  /** Rows with aligned columns, the label before the first. */
  private void table(String label, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = oneLine(row.get(i), LONGEST).length();
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    String before = label;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(before + " ".repeat(LABEL - before.length()));
      for (int i = 0; i < row.size(); i++) {
        if (widths.get(i) > 0) {
          String cell = oneLine(row.get(i), i == row.size() - 1 ? 4 * LONGEST : LONGEST);
          line.append(cell).append(" ".repeat(Math.max(0, widths.get(i) - cell.length()) + 2));
        }
      }
      terminal.line(line.toString().stripTrailing());
      before = "";
    }
  }

  private static String oneLine(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
  }
}
