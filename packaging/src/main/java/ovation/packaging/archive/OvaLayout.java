package ovation.packaging.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/**
 * Which member is the descriptor, the manifest and the certificate file, and whether they stand
 * where DSP0243 2.1.1 §5.2 wants them.
 */
final class OvaLayout {

  private final List<String> names;
  private final List<PackageRemark> remarks = new ArrayList<>();
  private final String descriptor;
  private final @Nullable String manifest;
  private final @Nullable String certificate;

  OvaLayout(String archive, List<String> names) throws InputException {
    this.names = names;
    List<String> descriptors = withExtension(".ovf");
    if (descriptors.isEmpty()) {
      throw new InputException(
          Sentence.of(
              "{0} holds no descriptor (a file ending in .ovf), so it is not an" + " appliance.",
              archive));
    }
    descriptor = descriptors.getFirst();
    for (String other : descriptors.subList(1, descriptors.size())) {
      remark(
          "K-01",
          Sentence.of("“{0}” is a second descriptor; it is not used.", PackageText.visible(other)),
          other);
    }
    if (!names.getFirst().equals(descriptor)) {
      remark(
          "K-01",
          Sentence.of("The descriptor is not the first member of the archive."),
          descriptor);
    }
    manifest = beside(".mf");
    certificate = beside(".cert");
  }

  String descriptor() {
    return descriptor;
  }

  Optional<String> manifest() {
    return Optional.ofNullable(manifest);
  }

  Optional<String> certificate() {
    return Optional.ofNullable(certificate);
  }

  List<PackageRemark> remarks() {
    return remarks;
  }

  /** Members at the top level come first: only there may a descriptor stand. */
  private List<String> withExtension(String extension) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).endsWith(extension) && name.indexOf('/') < 0) {
        found.add(name);
      }
    }
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).endsWith(extension) && name.indexOf('/') >= 0) {
        found.add(name);
      }
    }
    return found;
  }

  private @Nullable String beside(String extension) {
    String wanted = OvfPackage.baseName(descriptor) + extension;
    if (names.contains(wanted)) {
      return wanted;
    }
    List<String> others =
        withExtension(extension).stream().filter(name -> name.indexOf('/') < 0).toList();
    if (others.isEmpty()) {
      return null;
    }
    String other = others.getFirst();
    remark(
        "K-08",
        Sentence.of(
            "“{0}” should be named “{1}”.",
            PackageText.visible(other), PackageText.visible(wanted)),
        other);
    return other;
  }

  /** Compares the members with the References' files. */
  void judgeOrder(List<String> referenced) {
    Set<String> first = new LinkedHashSet<>();
    Set<String> last = new LinkedHashSet<>();
    first.add(descriptor);
    manifest().ifPresent(first::add);
    certificate().ifPresent(first::add);
    last.add(descriptor);
    for (String name : referenced) {
      first.add(name);
      last.add(name);
    }
    manifest().ifPresent(last::add);
    certificate().ifPresent(last::add);
    if (!referenced.isEmpty()) {
      for (String name : names) {
        if (!first.contains(name)) {
          remark(
              "K-06",
              Sentence.of("“{0}” is not named in the References.", PackageText.visible(name)),
              name);
        }
      }
    }
    List<String> known = names.stream().filter(first::contains).toList();
    if (!isInOrder(known, first)
        && !isInOrder(known, last)
        && names.getFirst().equals(descriptor)) {
      remark(
          "K-02",
          Sentence.of(
              "The members are not in the standard's order: descriptor, manifest, certificate file,"
                  + " files as in the References."),
          "");
    }
  }

  private static boolean isInOrder(List<String> known, Set<String> order) {
    return known.equals(order.stream().filter(known::contains).toList());
  }

  private void remark(String code, Sentence message, String entry) {
    remarks.add(new PackageRemark(code, message, entry));
  }
}
