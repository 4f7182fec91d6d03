package ovation.packaging.problems;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.rules.Severity;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.ReferencedFiles;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.integrity.ManifestRemark;

/** What the text of a manifest tells: how it is written, what it lists and what it leaves out. */
final class ManifestProblems {

  private final OvfPackage source;
  private final Manifest manifest;
  private final String name;
  private final Set<String> listed = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private ManifestProblems(OvfPackage source, Manifest manifest, String name) {
    this.source = source;
    this.manifest = manifest;
    this.name = name;
    for (ManifestLine line : manifest.lines()) {
      listed.add(source.resolve(line.name()).orElse(line.name()));
    }
  }

  /**
   * The findings; none for a package without manifest.
   *
   * @throws InputException if the manifest cannot be read or is larger than any honest one
   */
  static List<Finding> of(OvfPackage source) throws InputException {
    Optional<byte[]> bytes = source.manifest();
    if (bytes.isEmpty()) {
      return List.of();
    }
    String name = source.manifestName().orElse("");
    ManifestProblems problems = new ManifestProblems(source, Manifest.parse(bytes.get()), name);
    problems.spelling();
    if (!problems.listed.isEmpty()) {
      problems.missing();
      problems.unknown();
    }
    return problems.findings;
  }

  private void spelling() {
    for (ManifestRemark remark : manifest.remarks()) {
      Integer line = remark.line() == 0 ? null : remark.line();
      add(remark.code(), remark.severity(), remark.message().text(), line);
    }
  }

  private void missing() throws InputException {
    Set<String> wanted = new LinkedHashSet<>(List.of(source.descriptorName()));
    wanted.addAll(source.referencedNames());
    for (String file : wanted) {
      boolean whole = listed.contains(file.replaceFirst("\\.[0-9]{9}$", ""));
      if (listed.contains(file) || whole) {
        continue;
      }
      Optional<String> former =
          file.equals(source.descriptorName()) ? formerName() : Optional.empty();
      String message =
          former
              .map(old ->
                  "The manifest lists the descriptor as "
                      + PackageText.quote(old)
                      + "; it was renamed to "
                      + PackageText.quote(file)
                      + ".")
              .orElse(PackageText.quote(file) + " is not listed in the manifest.");
      add("M-03", former.map(_ -> Severity.WARNING), message, null);
    }
  }

  /** The name under which the manifest lists just this descriptor, told by the digest. */
  private Optional<String> formerName() throws InputException {
    byte[] descriptor = source.descriptor();
    return manifest.lines().stream()
        .filter(line -> line.name().toLowerCase(Locale.ROOT).endsWith(".ovf"))
        .filter(line ->
            HexFormat.of()
                .formatHex(line.algorithm().newDigest().digest(descriptor))
                .equals(line.hex()))
        .map(ManifestLine::name)
        .findFirst();
  }

  private void unknown() throws InputException {
    Set<String> known = new LinkedHashSet<>(List.of(source.descriptorName()));
    known.addAll(source.referencedNames());
    known.addAll(ReferencedFiles.of(source.snapshot()));
    formerName().ifPresent(known::add);
    for (String file : listed) {
      boolean chunk = known.contains(file.replaceFirst("\\.[0-9]{9}$", ""));
      if (!known.contains(file) && !chunk && !known.contains(file + ".000000000")) {
        boolean own =
            source.manifestName().filter(file::equals).isPresent()
                || source.certificateName().filter(file::equals).isPresent();
        String why =
            own ? ", which no manifest can cover." : ", which the descriptor does not name.";
        add("M-04", Optional.empty(), "The manifest lists " + PackageText.quote(file) + why, null);
      }
    }
  }

  /** Adds a finding, as grave as its rule if no other severity is given. */
  private void add(
      String code, Optional<Severity> severity, String message, @Nullable Integer line) {
    PackageRule.of(code)
        .map(rule -> Finding.of(rule, severity.orElse(rule.severity()), message, name, line))
        .ifPresent(findings::add);
  }
}
