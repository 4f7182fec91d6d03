package ovation.packaging.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.model.document.Snapshot;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.archive.LocalHref;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.ReferencedFiles;
import ovation.packaging.archive.tar.MemberNames;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Manifest;

/**
 * What a plan puts into the package, in the order of DSP0243 2.1.1 §5.2: the descriptor, the files
 * as in the References, then whatever else the source holds.
 *
 * @param baseName the name that descriptor, manifest and certificate file share
 * @param contents the descriptor first; without manifest and certificate file
 */
record ExportContents(String baseName, List<Content> contents) {

  static ExportContents of(ExportPlan plan) throws InputException, OutputException {
    OvfPackage source = plan.source();
    Set<String> leftOut = new HashSet<>(plan.leftOut());
    leftOut.add(source.descriptorName());
    source.manifestName().ifPresent(leftOut::add);
    source.certificateName().ifPresent(leftOut::add);
    Map<String, Content> files = new LinkedHashMap<>();
    for (PackageEntry entry : source.entries()) {
      if (!leftOut.contains(entry.name())) {
        files.put(entry.name(), new Content.Entry(source, entry));
      }
    }
    for (Map.Entry<String, Path> added : plan.added().entrySet()) {
      files.put(added.getKey(), Content.Added.of(added.getKey(), added.getValue()));
    }
    String descriptorName = descriptorName(plan);
    byte[] descriptor = plan.descriptor();
    List<Content> ordered = new ArrayList<>();
    ordered.add(new Content.Bytes(descriptorName, descriptor));
    Set<String> taken = new HashSet<>(leftOut);
    for (String href : ReferencedFiles.of(Snapshot.of(descriptor))) {
      for (String name : ChunkNames.of(href, wanted -> resolve(wanted, files, source))) {
        Content file = files.remove(name);
        if (taken.add(name)) {
          ordered.add(file != null ? file : unlisted(name, source));
        }
      }
    }
    ordered.addAll(files.values());
    ExportContents contents =
        new ExportContents(withoutExtension(descriptorName), List.copyOf(ordered));
    contents.checkNames();
    return contents;
  }

  private static Optional<String> resolve(
      String href, Map<String, Content> files, OvfPackage source) {
    return LocalHref.resolve(
        href, name -> files.containsKey(name) || source.entry(name).isPresent());
  }

  /** A file of the folder that the descriptor refers to only since it was edited. */
  private static Content unlisted(String name, OvfPackage source) throws InputException {
    Optional<Path> file = source.file(name);
    if (file.isEmpty()) {
      throw new InputException(PackageText.quote(name) + " is gone. Open the package again.");
    }
    return Content.Added.of(name, file.get());
  }

  private static String descriptorName(ExportPlan plan) {
    String target = String.valueOf(plan.target().getFileName());
    boolean named = plan.form() == Form.FOLDER && isDescriptor(target);
    String name = named ? target : plan.source().descriptorName();
    return isDescriptor(name) ? name : plan.source().baseName() + ".ovf";
  }

  private static boolean isDescriptor(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".ovf");
  }

  private static String withoutExtension(String descriptorName) {
    return descriptorName.substring(0, descriptorName.length() - ".ovf".length());
  }

  private void checkNames() throws OutputException {
    MemberNames names = new MemberNames();
    names.add(manifestName());
    names.add(certificateName());
    for (Content content : contents) {
      var refusal = MemberNames.refusal(content.name());
      if (refusal.isPresent()) {
        throw new OutputException(
            PackageText.quote(content.name())
                + " "
                + refusal.get()
                + "; it cannot go into a package. Rename it.");
      }
      if (!names.add(content.name())) {
        throw new OutputException(
            "Two files of the package would be named "
                + PackageText.quote(content.name())
                + ", perhaps in other letter case. Rename one of them.");
      }
      Manifest.checkName(content.name());
    }
  }

  String manifestName() {
    return baseName + ".mf";
  }

  String certificateName() {
    return baseName + ".cert";
  }

  /** Returns how many bytes the files have together. */
  long bytes() {
    return contents.stream().mapToLong(Content::size).sum();
  }

  /** Returns how many bytes the manifest will have; that does not depend on the digests. */
  int manifestSize(DigestAlgorithm algorithm) {
    return contents.stream()
        .mapToInt(content ->
            algorithm.label().length()
                + content.name().getBytes(StandardCharsets.UTF_8).length
                + "()= \n".length()
                + algorithm.hexLength())
        .sum();
  }

  void checkUnchanged() throws InputException {
    for (Content content : contents) {
      content.checkUnchanged();
    }
  }
}
