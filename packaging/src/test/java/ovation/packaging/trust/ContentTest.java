package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;
import ovation.packaging.problems.PackageProblems;
import ovation.packaging.problems.PackageRule;

/** Integrity and coverage of packages without a signature, file by file. */
class ContentTest {

  @TempDir Path folder;
  private final TestPackage files = new TestPackage();

  private Verification verify(long largest) throws Exception {
    try (OvfPackage source = OvfPackage.open(files.ova(folder))) {
      TrustPolicy policy = TrustPolicy.of(TrustAnchors.none(), TestKeys.NOW).readingUpTo(largest);
      return new PackageVerifier().verify(source, policy, Progress.none());
    }
  }

  private Verification verify() throws Exception {
    return verify(Long.MAX_VALUE);
  }

  private static String verdicts(Verification facts) {
    return facts.files().stream()
        .map(file -> file.name() + " " + file.digest().label() + (file.listed() ? "" : " open"))
        .collect(Collectors.joining(", "));
  }

  @Test
  void allIsListedAndMatches() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    Verification facts = verify();
    assertEquals("x.ovf ok, disk1.vmdk ok, disk2.vmdk ok", verdicts(facts));
    assertEquals(List.of("Every listed file matches its digest."), facts.reasons(Fact.INTEGRITY));
    assertEquals(List.of("The manifest lists every file."), facts.reasons(Fact.COVERAGE));
    assertEquals(
        "“x.ovf” is the file that the manifest describes.", facts.files().getFirst().reason());
  }

  @Test
  void withoutAManifestOrWithAnEmptyOne() throws Exception {
    Verification none = verify();
    assertEquals(Verification.Integrity.NOT_CHECKED, none.integrity());
    assertEquals(Verification.Coverage.NONE, none.coverage());
    assertEquals(List.of("The package has no manifest."), none.reasons(Fact.INTEGRITY));
    assertEquals(List.of("The package has no manifest."), none.reasons(Fact.COVERAGE));
    files.files.put("x.mf", TestPackage.bytes("\n"));
    Verification empty = verify();
    assertEquals(Verification.Integrity.NOT_CHECKED, empty.integrity());
    assertEquals(Verification.Coverage.NONE, empty.coverage());
    assertEquals(List.of("The manifest lists no file."), empty.reasons(Fact.INTEGRITY));
    assertEquals(List.of("The manifest lists no file."), empty.reasons(Fact.COVERAGE));
    assertEquals(
        "x.ovf unlisted open, disk1.vmdk unlisted open, disk2.vmdk unlisted open", verdicts(empty));
  }

  @Test
  void linesAboutTheManifestItselfMeanNothing() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    String own = "SHA256(x.mf)= " + "0".repeat(64) + "\nSHA256(x.cert)= " + "0".repeat(64) + "\n";
    files.files.put("x.mf", TestPackage.bytes(files.text("x.mf") + own));
    files.files.put("x.cert", TestPackage.bytes("nothing"));
    Verification facts = verify();
    assertEquals("x.ovf ok, disk1.vmdk ok, disk2.vmdk ok", verdicts(facts));
    assertEquals(
        List.of(
            "The manifest lists “x.mf”, which no manifest can cover; the line is ignored.",
            "The manifest lists “x.cert”, which no manifest can cover; the line is ignored."),
        facts.remarks().stream().map(remark -> remark.message().text()).toList());
    assertEquals("M-04", facts.remarks().getFirst().code());
    assertEquals(List.of("The signer's certificate cannot be read."), facts.reasons(Fact.SIGNER));
    assertEquals(Verification.Signature.BROKEN, facts.signature());
  }

  @Test
  void theDescriptorComesFirstAmongWhatIsNotCovered() throws Exception {
    files.manifest(DigestAlgorithm.SHA256).dropLine("x.mf", "disk2").dropLine("x.mf", "x.ovf");
    files.files.put("more.txt", TestPackage.bytes("more"));
    Verification facts = verify();
    assertEquals(Verification.Coverage.MISSING, facts.coverage());
    assertEquals(Verification.Integrity.OK, facts.integrity());
    assertEquals(
        List.of(
            "The descriptor “x.ovf” is not covered by the manifest.",
            "“disk2.vmdk” is not listed in the manifest.",
            "“more.txt” is named neither by the descriptor nor by the manifest."),
        facts.reasons(Fact.COVERAGE));
    assertEquals(
        "x.ovf unlisted open, disk1.vmdk ok, disk2.vmdk unlisted open, more.txt extra open",
        verdicts(facts));
  }

  @Test
  void whatTheDescriptorNamesMustBeThere() throws Exception {
    files.files.remove("disk2.vmdk");
    files.manifest(DigestAlgorithm.SHA256);
    Verification facts = verify();
    assertEquals("x.ovf ok, disk1.vmdk ok, disk2.vmdk unlisted open", verdicts(facts));
    assertEquals(
        List.of(
            "“disk2.vmdk” is named by the descriptor, but it is neither in the package nor in the"
                + " manifest."),
        facts.reasons(Fact.COVERAGE));
  }

  @Test
  void listedFilesThatAreElsewhereOrNowhere() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    String line = "SHA256(http://x.example.org/d.vmdk)= " + "0".repeat(64) + "\n";
    files.files.put("x.mf", TestPackage.bytes(files.text("x.mf") + line));
    Verification facts = verify();
    assertEquals(Verification.Integrity.NOT_CHECKED, facts.integrity());
    assertEquals(Verification.Coverage.ALL, facts.coverage());
    assertEquals(
        List.of(
            "“http://x.example.org/d.vmdk” lies outside the package and was not checked.",
            "The descriptor matches its digest."),
        facts.reasons(Fact.INTEGRITY));
    files.files.put("x.mf", TestPackage.bytes(files.text("x.mf").replace("http://", "")));
    Verification nowhere = verify();
    assertEquals(Verification.Integrity.DIFFERS, nowhere.integrity());
    assertEquals(
        List.of(
            "“x.example.org/d.vmdk” is listed in the manifest, but the package does not hold it."),
        nowhere.reasons(Fact.INTEGRITY));
  }

  @Test
  void largeFilesAreLeftOutButNotTheDescriptor() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    int size = files.file("disk2.vmdk").length;
    Verification exact = verify(size);
    assertEquals("x.ovf ok, disk1.vmdk not-checked, disk2.vmdk ok", verdicts(exact));
    assertEquals(Verification.Integrity.NOT_CHECKED, exact.integrity());
    Verification nothing = verify(0);
    assertEquals("x.ovf ok, disk1.vmdk not-checked, disk2.vmdk not-checked", verdicts(nothing));
    assertEquals(
        List.of(
            "“disk1.vmdk” (214.8 KiB) was not read.",
            "“disk2.vmdk” (105.5 KiB) was not read.",
            "The descriptor matches its digest."),
        nothing.reasons(Fact.INTEGRITY));
    files.replace("x.ovf", "a system", "b system");
    Verification swapped = verify(0);
    assertEquals(Verification.Integrity.DIFFERS, swapped.integrity());
    assertEquals("“x.ovf” is not the file that the manifest describes.", swapped.headline());
  }

  @Test
  void aContradictionNeedsNoReading() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    String zeros = "SHA256(disk1.vmdk)= " + "0".repeat(64) + "\n";
    files.files.put("x.mf", TestPackage.bytes(files.text("x.mf") + zeros));
    assertEquals("x.ovf ok, disk1.vmdk conflict, disk2.vmdk not-checked", verdicts(verify(0)));
    assertEquals(Verification.Integrity.DIFFERS, verify(0).integrity());
    assertEquals("x.ovf ok, disk1.vmdk conflict, disk2.vmdk ok", verdicts(verify()));
  }

  @Test
  void theSameLineTwiceIsNoContradiction() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    files.files.put("x.mf", TestPackage.bytes(files.text("x.mf").repeat(2)));
    assertEquals("x.ovf ok, disk1.vmdk ok, disk2.vmdk ok", verdicts(verify()));
  }

  @Test
  void withoutReadingAnything() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    try (OvfPackage source = OvfPackage.open(files.ova(folder))) {
      Verification facts =
          new PackageVerifier().verifySignature(source, TrustAnchors.none(), TestKeys.NOW);
      assertEquals(Verification.Integrity.NOT_CHECKED, facts.integrity());
      assertEquals(Verification.Coverage.NONE, facts.coverage());
      assertEquals(List.of(), facts.files());
      assertEquals(
          List.of("The files were not compared with the manifest."), facts.reasons(Fact.COVERAGE));
      assertEquals(
          List.of("The files were not compared with the manifest."), facts.reasons(Fact.INTEGRITY));
    }
  }

  private Verification verify(ManifestLine... known) throws Exception {
    try (OvfPackage source = OvfPackage.open(files.ova(folder))) {
      return new PackageVerifier()
          .verify(source, List.of(known), TrustAnchors.none(), TestKeys.NOW, Progress.none());
    }
  }

  @Test
  void knownDigestsAreTakenForTheFiles() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    ManifestLine wrong = new ManifestLine(DigestAlgorithm.SHA256, "disk1.vmdk", "0".repeat(64));
    assertEquals(
        "x.ovf ok, disk1.vmdk differs, disk2.vmdk ok",
        verdicts(verify(wrong)),
        "it is not read again");
    ManifestLine other = new ManifestLine(DigestAlgorithm.SHA1, "disk1.vmdk", "0".repeat(40));
    assertEquals(
        "x.ovf ok, disk1.vmdk ok, disk2.vmdk ok",
        verdicts(verify(other)),
        "another digest says nothing");
  }

  @Test
  void chunksCountOneByOneAndAsAWhole() throws Exception {
    byte[] disk = files.file("disk2.vmdk");
    files.manifest(DigestAlgorithm.SHA256);
    String whole =
        files.text("x.mf").lines().filter(l -> l.contains("disk2")).findFirst().orElseThrow();
    files.files.remove("disk2.vmdk");
    files.files.put("disk2.vmdk.000000000", Arrays.copyOf(disk, 50_000));
    files.files.put("disk2.vmdk.000000001", Arrays.copyOfRange(disk, 50_000, disk.length));
    files.manifest(DigestAlgorithm.SHA256);
    files.files.put("x.mf", TestPackage.bytes(files.text("x.mf") + whole + "\n"));
    assertEquals(
        "x.ovf ok, disk1.vmdk ok, disk2.vmdk.000000000 ok, disk2.vmdk.000000001 ok, disk2.vmdk ok",
        verdicts(verify()));
    files.flip("disk2.vmdk.000000001", 9);
    assertEquals(
        "x.ovf ok, disk1.vmdk ok, disk2.vmdk.000000000 ok, disk2.vmdk.000000001 differs,"
            + " disk2.vmdk differs",
        verdicts(verify()));
  }

  @Test
  void chunksStandForTheFileThatTheDescriptorNames() throws Exception {
    byte[] disk = files.file("disk2.vmdk");
    files.files.remove("disk2.vmdk");
    files.files.put("disk2.vmdk.000000000", disk);
    files.manifest(DigestAlgorithm.SHA256);
    Verification facts = verify();
    assertEquals("x.ovf ok, disk1.vmdk ok, disk2.vmdk.000000000 ok", verdicts(facts));
    assertEquals(Verification.Coverage.ALL, facts.coverage());
  }

  @Test
  void whatIsOddAboutTheManifestIsRemarked() throws Exception {
    files.manifest(DigestAlgorithm.SHA1);
    assertEquals(List.of("M-05"), verify().remarks().stream().map(TrustRemark::code).toList());
  }

  @Test
  void aManifestIsAsBadForTheVerifierAsForTheReviewer() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    String more =
        """
        CRC32(x.ovf)= 0
        no digest
        SHA1(disk1.vmdk)= %1$s
        SHA1(disk1.vmdk)= %1$s
        SHA1(disk1.vmdk)= %2$s
        SHA256(x.mf)= %1$s%3$s
        """
            .formatted("0".repeat(40), "A".repeat(40), "0".repeat(24));
    files.files.put("x.mf", TestPackage.bytes(files.text("x.mf") + more));
    Set<String> reviewed = new TreeSet<>();
    try (OvfPackage source = OvfPackage.open(files.ova(folder))) {
      PackageProblems.of(source, TestKeys.NOW).stream()
          .filter(finding -> finding.code().startsWith("M"))
          .forEach(finding -> reviewed.add(finding.code() + " " + finding.severity()));
    }
    Set<String> verified = new TreeSet<>();
    for (TrustRemark remark : verify().remarks()) {
      Severity ofRule = PackageRule.of(remark.code()).orElseThrow().severity();
      verified.add(remark.code() + " " + remark.severity().orElse(ofRule));
    }
    assertEquals(reviewed, verified);
    assertTrue(verified.containsAll(List.of("M-05 ERROR", "M-05 WARNING")), verified::toString);
  }

  @Test
  void whatIsLeftOutIsNotRead() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    AtomicLong read = new AtomicLong();
    Progress counting =
        new Progress() {
          @Override
          public void phase(Sentence text) {
            // Nobody looks.
          }

          @Override
          public void total(long bytes) {
            // Nobody looks.
          }

          @Override
          public void advance(long bytes) {
            read.addAndGet(bytes);
          }

          @Override
          public void checkCancelled() {
            // Nobody cancels.
          }
        };
    try (OvfPackage source = OvfPackage.open(files.ova(folder))) {
      TrustPolicy policy = TrustPolicy.of(TrustAnchors.none(), TestKeys.NOW).readingUpTo(0);
      Verification _ = new PackageVerifier().verify(source, policy, counting);
    }
    assertEquals(files.file("x.ovf").length, read.get());
  }

  @Test
  void aReferenceToTheManifestIsNoFile() throws Exception {
    files.files.put("x.ovf", TestPackage.descriptor("disk1.vmdk", "disk2.vmdk", "x.mf"));
    files.manifest(DigestAlgorithm.SHA256);
    assertEquals("x.ovf ok, disk1.vmdk ok, disk2.vmdk ok", verdicts(verify()));
  }

  @Test
  void aListedFileThatIsGoneIsSaidOnce() throws Exception {
    files.manifest(DigestAlgorithm.SHA256);
    files.files.remove("disk2.vmdk");
    Verification facts = verify();
    assertEquals("x.ovf ok, disk1.vmdk ok, disk2.vmdk missing", verdicts(facts));
    assertEquals(Verification.Coverage.ALL, facts.coverage());
    assertEquals(Verification.Integrity.DIFFERS, facts.integrity());
  }
}
