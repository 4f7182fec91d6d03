package ovation.packaging.problems;

import java.util.Locale;
import java.util.Optional;
import ovation.model.rules.Severity;

/** The rules about a package that its descriptor alone cannot break. */
public enum PackageRule {
  K_01(
      Severity.WARNING,
      "The descriptor comes first",
      "DSP0243 2.1.1 §5.2",
      """
      The first member of an OVA is its descriptor, and there is one only. Products that read the
      archive as a stream refuse anything else, because they need the descriptor to know what the
      other members are.

      Export the package; Ovation writes the members in order.\
      """),
  K_02(
      Severity.ERROR,
      "The members stand in order",
      "DSP0243 2.1.1 §5.2",
      """
      Behind the descriptor come the manifest and the certificate file, then the files in the order
      of the References. Manifest and certificate file may also come last, together.

      Export the package; Ovation writes the members in order.\
      """),
  K_03(
      Severity.ERROR,
      "Names occur once",
      "DSP0243 2.1.1 §5.2",
      """
      Two members have one name, perhaps in other letter case. One reader takes the first, the next
      the last, so they do not read the same appliance.

      Remove the wrong one and pack again.\
      """),
  K_04(
      Severity.ERROR,
      "Names stay inside the package",
      "DSP0243 2.1.1 §5.2",
      """
      A member is a link or a device, or its name leads out of the folder that it is unpacked to.
      Such members are left out; be careful with a package that has them.

      Ask the vendor, or pack the files again under plain names.\
      """),
  K_05(
      Severity.WARNING,
      "The archive is not compressed",
      "DSP0243 2.1.1 §5.2",
      """
      An OVA is a plain TAR archive, in which readers find each file by its place. Compressed as a
      whole it must be decompressed before anything can be read, and most products refuse it.

      Export the package; compress the disks instead.\
      """),
  K_06(
      Severity.WARNING,
      "Only the package's files are in the archive",
      "DSP0243 2.1.1 §5.2",
      """
      A member is not named in the References. Some products refuse the package, others ignore the
      member.

      Add the file to the References, or leave it out.\
      """),
  K_07(
      Severity.ERROR,
      "Members fit into the archive",
      "DSP0243 2.1.1 §5.2",
      """
      Plain USTAR has room for sizes below 8 GiB. Larger members need an extension that not every
      product reads.

      Split the disk into chunks, or try whether the target reads it.\
      """),
  K_08(
      Severity.WARNING,
      "The files of the package share a name",
      "DSP0243 2.1.1 §5.1",
      """
      The manifest and the certificate file have the name of the descriptor but for the extension.
      Products that look for that name do not find them otherwise.

      Rename the file, or export the package.\
      """),
  K_09(
      Severity.WARNING,
      "Names are text",
      "DSP0243 2.1.1 §5.2",
      """
      A member's name is not UTF-8. Each system shows and unpacks it under another name.

      Rename the file, correct its reference and pack again.\
      """),
  K_10(
      Severity.WARNING,
      "The archive ends properly",
      "POSIX 1003.1 ustar",
      """
      A TAR archive ends with two empty blocks and nothing after them. Without them it may be
      truncated; what stands after them is seen by some readers only.

      Compare the file with its source, or export the package.\
      """),
  K_11(
      Severity.INFO,
      "The archive is plain USTAR",
      "DSP0243 2.1.1 §5.2",
      """
      The archive uses headers that came before or after USTAR. Most products read them.

      Export the package if a target refuses it.\
      """),
  M_01(
      Severity.ERROR,
      "The manifest can be read",
      "DSP0243 2.1.1 §5.1",
      """
      Every line of a manifest is an algorithm, a file name in parentheses and a digest:
      SHA256(disk.vmdk)= digits. A line of another form proves nothing, and some products give up
      on it.

      Export the package; the manifest is made anew.\
      """),
  M_02(
      Severity.ERROR,
      "Every file is the one that was packed",
      "DSP0243 2.1.1 §5.1",
      """
      A file's digest is not the one in the manifest, or a listed file is missing. The file was
      changed or damaged on its way, and products refuse to import it.

      Get the package again. If you changed the file yourself, export the package.\
      """),
  M_03(
      Severity.ERROR,
      "The manifest lists every file",
      "DSP0243 2.1.1 §5.1",
      """
      The descriptor or a file of the References has no line in the manifest. It could be exchanged
      without anybody noticing, even if the package is signed. A descriptor that is listed under
      its former name is a warning: rename it back.

      Export the package; the manifest is made anew.\
      """),
  M_04(
      Severity.WARNING,
      "The manifest lists nothing else",
      "DSP0243 2.1.1 §5.1",
      """
      The manifest lists a file that the References do not name: one that was removed or renamed
      after packing, or the manifest itself. Strict readers look for it and stop.

      Export the package; the manifest is made anew.\
      """),
  M_05(
      Severity.WARNING,
      "The digests are strong",
      "DSP0243 2.1.1 §5.1",
      """
      MD5 and SHA1 no longer prove that a file is unchanged: others can be made with the same
      digest. Older products know nothing else. A line with an algorithm that nobody knows proves
      nothing, so that is an error.

      Export the package with SHA256.\
      """),
  M_06(
      Severity.WARNING,
      "The manifest uses one kind of digest",
      "DSP0243 2.1.1 §5.1",
      """
      The lines of the manifest use different algorithms, and not every product copes with that.

      Export the package; the manifest is made anew.\
      """),
  M_07(
      Severity.INFO,
      "The manifest is spelled as usual",
      "DSP0243 2.1.1 §5.1",
      """
      The manifest has blanks, line ends or names of algorithms that vCenter and ESXi refuse,
      although others read them. Everybody reads SHA256(name)= digits with a line feed.

      Export the package; the manifest is made anew.\
      """),
  M_08(
      Severity.WARNING,
      "The manifest lists a file once",
      "DSP0243 2.1.1 §5.1",
      """
      The manifest has the same line twice.

      Export the package; the manifest is made anew.\
      """),
  M_09(
      Severity.ERROR,
      "The manifest does not contradict itself",
      "DSP0243 2.1.1 §5.1",
      """
      The manifest gives two digests for one file. Each reader believes another one.

      Get the package again, or export it if you trust its files.\
      """),
  M_10(
      Severity.WARNING,
      "The manifest lists something",
      "DSP0243 2.1.1 §5.1",
      """
      There is a manifest, but it lists no file, so it proves nothing.

      Export the package; the manifest is made anew.\
      """),
  G_01(
      Severity.ERROR,
      "What is signed is a manifest",
      "DSP0243 2.1.1 §5.1",
      """
      There is a certificate file but no manifest, so the signature has nothing to stand for.

      Get the package again, or sign it anew.\
      """),
  G_02(
      Severity.ERROR,
      "The signature fits",
      "DSP0243 2.1.1 §5.1",
      """
      The signature was not made for this manifest with the key of this certificate. Something was
      changed after signing, or the certificate file belongs to another package. Products refuse
      the import.

      Get the package again. If you changed it yourself, sign it anew.\
      """),
  G_03(
      Severity.WARNING,
      "The certificate is fit for signing",
      "DSP0243 2.1.1 §5.1",
      """
      The certificate has expired or is not valid yet, is weak or self-signed, or is not meant for
      signatures. The deployer is warned and has to confirm, or cannot go on.

      Sign the package with another key.\
      """),
  G_04(
      Severity.ERROR,
      "The signature names its manifest",
      "DSP0243 2.1.1 §5.1",
      """
      The line with the signature names another file than the manifest. Products that look the name
      up do not find it. Most bear with other letter case, so that is a warning.

      Sign the package anew.\
      """),
  D_20(
      Severity.ERROR,
      "Disk images can be read",
      "DSP0243 2.1.1 §9.1",
      """
      The header of a disk image is damaged, of an unknown format, or the image needs other files.
      The import fails when it comes to this disk.

      Copy the image again, or convert it to one that stands for itself.\
      """),
  D_21(
      Severity.ERROR,
      "Disk images have the declared format",
      "DSP0243 2.1.1 §9.1",
      """
      The format attribute of a disk says one thing, its image is another. Products that trust the
      descriptor fail; products that guess can be led astray.

      Correct the format attribute, or convert the image.\
      """),
  D_22(
      Severity.ERROR,
      "Disk images have the declared capacity",
      "DSP0243 2.1.1 §9.1",
      """
      The capacity in the descriptor is smaller than the disk inside the image, or larger. Products
      that trust the descriptor make a disk of the wrong size and cut its end off.

      Correct the capacity.\
      """);

  private final Severity severity;
  private final String title;
  private final String clause;
  private final String explanation;

  PackageRule(Severity severity, String title, String clause, String explanation) {
    this.severity = severity;
    this.title = title;
    this.clause = clause;
    this.explanation = explanation;
  }

  /** The stable code, such as {@code K-02}. */
  public String code() {
    return name().toUpperCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** What the rule demands, in one line. */
  public String title() {
    return title;
  }

  /** The part of the standard that says so. */
  public String clause() {
    return clause;
  }

  /** What is wrong when the rule is broken, why it matters and what to do. */
  public String explanation() {
    return explanation;
  }

  /** True if a package that is written anew keeps the rule whatever it was before. */
  public boolean isMendedByWriting() {
    return switch (this) {
      case K_01, K_02, K_05, K_08, K_10, K_11, M_01, M_03, M_06, M_07, M_08, M_10 -> true;
      default -> false;
    };
  }

  /** The rule of that code. */
  public static Optional<PackageRule> of(String code) {
    for (PackageRule rule : values()) {
      if (rule.code().equals(code)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
