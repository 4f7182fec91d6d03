package ovation.packaging.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.deployment.StartPlan;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.hardware.Units;
import ovation.packaging.OutputException;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.Verification;

/** {@code inspect --json}. */
final class InspectJson {

  private final ApplianceFacts facts;

  InspectJson(ApplianceFacts facts) {
    this.facts = facts;
  }

  void write(Terminal terminal) throws OutputException {
    JsonDocument.write(terminal, "ovation/appliance/1", this::body);
  }

  private void body(JsonDocument json) {
    json.text("package", facts.source().shown());
    json.text("descriptor", facts.source().descriptorName());
    json.text("ovfVersion", facts.version());
    json.list("products", facts.products(), product -> product(json, product));
    json.list("systems", facts.systems(), system -> system(json, system));
    json.list("unattachedDisks", facts.unattached(), disk -> disk(json, disk));
    json.list(
        "networks",
        facts.envelope().networks(),
        network -> {
          json.text("name", network.name());
          json.text("description", text(network.description()));
        });
    json.list(
        "properties",
        facts.products().stream()
            .flatMap(section -> section.properties().stream().map(p -> new Entry(section, p)))
            .toList(),
        (Entry entry) -> property(json, entry));
    json.list(
        "options",
        facts.envelope().configurations(),
        option -> {
          json.text("id", option.id());
          json.text("label", text(option.label()));
          json.text("description", text(option.description()));
          json.flag("default", option.marksDefault());
        });
    json.list(
        "startOrder", StartPlan.of(facts.envelope()).start(), step -> StartText.write(json, step));
    json.number("eulas", (long) facts.eulas().size());
    json.list("files", facts.envelope().files(), (FileReference file) -> file(json, file));
    json.object("signature", this::signature);
    new SectionsJson(facts).write(json);
    json.object("conformance", body -> ConformanceJson.write(body, facts.reading().conformance()));
  }

  private record Entry(ProductSection section, Property property) {}

  private void product(JsonDocument json, ProductSection section) {
    json.text("product", text(section.product()));
    json.text("vendor", text(section.vendor()));
    json.text("version", text(section.version()));
    json.text("fullVersion", text(section.fullVersion()));
  }

  private void system(JsonDocument json, SystemFacts system) {
    json.text("id", system.id());
    json.text("name", system.name());
    json.text("guest", system.guest());
    json.text("hardwareVersion", system.type());
    json.number("cpus", system.cpus());
    json.number("memoryBytes", system.memory());
    json.list("disks", system.disks(), disk -> disk(json, disk));
    json.list(
        "nics",
        system.nics(),
        nic -> {
          json.text("id", nic.id());
          json.text("name", nic.name());
          json.text("type", nic.type());
          json.text("network", nic.network());
          json.text("mac", nic.mac());
        });
    json.list("options", system.options(), option -> option.write(json));
    new VendorJson(system.vendor()).write(json);
    new SectionsJson(facts).system(json, system.view());
  }

  private static void disk(JsonDocument json, DiskFacts disk) {
    DiskImage image = disk.image();
    json.text("id", disk.id());
    json.number("capacityBytes", disk.capacity());
    json.number("populatedBytes", disk.populated());
    json.text("format", image == null ? null : image.format().id());
    json.text("variant", image == null ? null : image.variant());
    json.text("file", disk.file());
    json.number("fileBytes", disk.fileBytes());
    json.text("trouble", disk.trouble());
  }

  private static void property(JsonDocument json, Entry entry) {
    Property property = entry.property();
    json.text("key", entry.section().fullKey(property));
    json.text("type", property.type());
    json.text("value", property.value());
    json.text("label", text(property.label()));
    json.text("description", text(property.description()));
    json.flag("userConfigurable", property.isUserConfigurable());
    json.flag("password", property.isPassword());
  }

  private void file(JsonDocument json, FileReference file) {
    String href = file.href();
    json.text("id", file.id());
    json.text("href", href);
    json.number("declaredBytes", Units.bytes(file.size(), null).orElse(null));
    json.number(
        "bytes",
        Optional.ofNullable(href)
            .flatMap(facts.source()::resolve)
            .flatMap(facts.source()::entry)
            .map(PackageEntry::size)
            .orElse(null));
    json.text("compression", file.compression());
  }

  private void signature(JsonDocument json) {
    Optional<Verification> found = facts.signature();
    json.text("signature", found.map(v -> v.signature().label()).orElse("absent"));
    json.text("integrity", "not-checked");
    json.flag("manifest", facts.source().manifestName().isPresent());
    json.text("time", found.map(v -> v.time().label()).orElse(null));
    Optional<CertificateStory> story = found.flatMap(Verification::story);
    json.text("subject", story.map(CertificateStory::subject).orElse(null));
    json.text("issuer", story.map(CertificateStory::issuer).orElse(null));
    json.text("fingerprint", story.map(CertificateStory::fingerprint).orElse(null));
    json.text("notAfter", story.map(s -> s.notAfter().toString()).orElse(null));
    json.text("summary", facts.signatureLine());
  }

  private static @Nullable String text(@Nullable LocalText text) {
    return text == null ? null : text.text();
  }
}
