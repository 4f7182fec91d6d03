package ovation.packaging.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.deployment.DeployedProperties;
import ovation.model.envelope.Content;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Section;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.Devices;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;

/**
 * What a deployer would see of a package.
 *
 * @param source the package
 * @param reading its descriptor
 * @param disks every disk by its id
 * @param signature what the signature says by itself; empty if the package is not signed
 */
record ApplianceFacts(
    OvfPackage source,
    DescriptorReading reading,
    Map<String, DiskFacts> disks,
    List<SystemFacts> systems,
    Optional<Verification> signature) {

  static ApplianceFacts of(OvfPackage source) throws InputException {
    DescriptorReading reading = DescriptorReading.of(source);
    Envelope envelope = reading.envelope();
    Map<String, DiskFacts> disks = new LinkedHashMap<>();
    DeployedProperties properties =
        DeployedProperties.of(envelope, Devices.defaultConfiguration(envelope));
    for (Disk disk : envelope.disks()) {
      DiskFacts facts = DiskFacts.of(source, envelope, properties, disk);
      disks.putIfAbsent(facts.id(), facts);
    }
    List<SystemFacts> systems = new ArrayList<>();
    for (VirtualSystem system : envelope.systems()) {
      systems.add(SystemFacts.of(system, envelope, disks));
    }
    return new ApplianceFacts(source, reading, disks, systems, signature(source));
  }

  private static Optional<Verification> signature(OvfPackage source) throws InputException {
    return source.certificateName().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PackageVerifier().verifySignature(source, TrustAnchors.none(), Instant.now()));
  }

  Envelope envelope() {
    return reading.envelope();
  }

  /** The version of the standard, as far as it can be told: {@code 1.x}. */
  String version() {
    return switch (reading.snapshot().version()) {
      case V0_9 -> "0.9";
      case V1 -> "1.x";
      case V2 -> "2.x";
      case UNKNOWN -> "unknown";
    };
  }

  List<ProductSection> products() {
    return sections(ProductSection.class);
  }

  List<EulaSection> eulas() {
    return sections(EulaSection.class);
  }

  private <S extends Section> List<S> sections(Class<S> kind) {
    return envelope().allContents().stream()
        .flatMap((Content content) -> content.sections(kind).stream())
        .toList();
  }

  /** The disks that no system uses. */
  List<DiskFacts> unattached() {
    return disks.values().stream()
        .filter(disk -> systems.stream().noneMatch(system -> system.disks().contains(disk)))
        .toList();
  }

  /** The signature in one line. */
  String signatureLine() {
    String files = "integrity not checked";
    if (signature.isEmpty()) {
      return source.manifestName().isPresent()
          ? "not signed; a manifest lists the files, " + files
          : "not signed, no manifest";
    }
    Verification found = signature.get();
    String who = found.story().map(story -> story.subject()).orElse("nobody");
    return switch (found.signature()) {
      case FITS -> "signed by " + who + ", " + signer(found) + "; " + files;
      case BROKEN -> "broken: " + found.reasons(Fact.SIGNATURE).getFirst();
      case ABSENT -> "not signed";
    };
  }

  private static String signer(Verification found) {
    return switch (found.time()) {
      case EXPIRED -> "certificate expired";
      case FUTURE -> "certificate not valid yet";
      case VALID, TIMESTAMPED, UNKNOWN -> "trust not checked";
    };
  }
}
