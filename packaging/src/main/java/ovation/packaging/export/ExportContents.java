package ovation.packaging.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.tar.MemberNames;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.job.Progress;

/**
 * What a plan puts into the package, in the order of DSP0243 2.1.1 §5.2: the descriptor, the files
 * as in the References, then whatever else the source holds.
 *
 * @param baseName the name that descriptor, manifest and certificate file share
 * @param descriptorName the name of the new descriptor
 * @param descriptor before it follows what was written
 * @param files all others, without manifest and certificate file
 */
record ExportContents(
    String baseName, String descriptorName, Snapshot descriptor, List<PlannedFile> files)
    implements AutoCloseable {

  private static final long HEADERS = 64L << 10;

  /**
   * Looks at what a plan takes; disks that are converted are open from then on.
   *
   * @param progress of decompressing disks, where that is needed
   */
  static ExportContents of(ExportPlan plan, Progress progress)
      throws InputException, OutputException {
    String descriptorName = descriptorName(plan);
    Snapshot descriptor = Snapshot.of(plan.descriptor());
    ExportContents contents =
        new ExportContents(
            descriptorName.substring(0, descriptorName.length() - ".ovf".length()),
            descriptorName,
            descriptor,
            new PlannedFiles(plan, descriptor, progress).list());
    try {
      contents.checkNames();
      return contents;
    } catch (OutputException e) {
      contents.close();
      throw e;
    }
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

  private void checkNames() throws OutputException {
    MemberNames names = new MemberNames();
    names.add(manifestName());
    names.add(certificateName());
    checkName(descriptorName, names);
    for (PlannedFile file : files) {
      checkName(file.name(), names);
    }
  }

  private static void checkName(String name, MemberNames names) throws OutputException {
    var refusal = MemberNames.refusal(name);
    if (refusal.isPresent()) {
      throw new OutputException(
          Sentence.of(
              "“{0}” {1}; it cannot go into a package. Rename it.",
              PackageText.visible(name), refusal.get()));
    }
    if (!names.add(name)) {
      throw new OutputException(
          Sentence.of(
              "Two files of the package would be named “{0}”, perhaps in other letter"
                  + " case. Rename one of them.",
              PackageText.visible(name)));
    }
    Manifest.checkName(name);
  }

  String manifestName() {
    return baseName + ".mf";
  }

  String certificateName() {
    return baseName + ".cert";
  }

  /** Returns how many bytes must be read to write everything. */
  long work() throws PackagingException {
    long work = descriptor.bytes().length;
    for (PlannedFile file : files) {
      work += file.content().work();
    }
    return work;
  }

  /** Returns how many bytes the package has, at most. */
  long most() {
    return framing() + files.stream().mapToLong(file -> file.content().size()).sum();
  }

  /** Returns about how many bytes the package takes on the device. */
  long space() throws PackagingException {
    long space = framing();
    for (PlannedFile file : files) {
      space += file.content().space();
    }
    return space;
  }

  /** The descriptor, and room for headers and the manifest. */
  private long framing() {
    return descriptor.bytes().length + HEADERS + 2048L * files.size();
  }

  /**
   * Returns how many bytes the manifest will have, which does not depend on the digests; nothing
   * while the number of chunks is not known.
   */
  Optional<Integer> manifestSize(DigestAlgorithm algorithm) {
    if (!files.stream().allMatch(PlannedFile::isWhole)) {
      return Optional.empty();
    }
    int size = lineSize(descriptorName, algorithm);
    for (PlannedFile file : files) {
      size += lineSize(file.name(), algorithm);
    }
    return Optional.of(size);
  }

  private static int lineSize(String name, DigestAlgorithm algorithm) {
    return algorithm.label().length()
        + name.getBytes(StandardCharsets.UTF_8).length
        + "()= \n".length()
        + algorithm.hexLength();
  }

  /** Returns the descriptor as long as it can become: every number with all its digits. */
  byte[] longestDescriptor() {
    List<WrittenFile> longest = new ArrayList<>();
    for (PlannedFile file : files) {
      Optional<ConvertedDisk.WrittenDisk> disk =
          file.content() instanceof ConvertedDisk converted
              ? Optional.of(converted.longest())
              : Optional.empty();
      boolean exact = disk.isEmpty() && !file.gzip();
      long size = exact ? file.content().size() : WrittenFile.LONGEST;
      longest.add(new WrittenFile(file, size, List.of(), disk));
    }
    return DescriptorSync.apply(descriptor, longest);
  }

  void checkUnchanged() throws InputException {
    for (PlannedFile file : files) {
      file.content().checkUnchanged();
    }
  }

  /** Closes the disks. */
  @Override
  public void close() {
    for (PlannedFile file : files) {
      if (file.content() instanceof ConvertedDisk disk) {
        disk.close();
      }
    }
  }
}
