package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;

/**
 * Real packages, each fact found out by hand before: with tar, sha1sum and sha256sum for the files,
 * openssl dgst -verify and cms -verify for the signatures, openssl x509 for the signer and time.
 */
class CorpusTruthTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "ova/virtualbox--tdAppliance1-t1,not-checked,none,absent,unknown,unknown",
    "ova/virtualbox--tdAppliance1-t2-ovftool-4.1.0,ok,all,absent,unknown,unknown",
    "ova/virtualbox--tdAppliance1-t3-ovftool-4.1.0,ok,all,absent,unknown,unknown",
    "ova/virtualbox--tdAppliance1-t4-ovftool-4.1.0,ok,all,fits,unknown,valid",
    "ova/virtualbox--tdAppliance1-t5,ok,missing,fits,unknown,expired",
    "ova/virtualbox--tdAppliance1-t7-bad-instance,ok,all,absent,unknown,unknown",
    "ova/go-vcloud-director--test-resources__test_vapp_template,"
        + "not-checked,none,absent,unknown,unknown",
    "ova/open-ovf--py__tests__test_files__ourOVF,differs,all,broken,unknown,expired",
    "derived/manifest-last,ok,all,absent,unknown,unknown",
    "derived/signed-descriptor-not-in-manifest,ok,missing,fits,unknown,valid",
    "derived/signed-sha256-with-cms,ok,all,fits,unknown,valid",
    "derived/signed-sha512-ok,ok,all,fits,unknown,valid"
  })
  void theFiveFacts(
      String name, String integrity, String coverage, String signature, String signer, String time)
      throws Exception {
    Verification facts = verify(ova(name), TrustAnchors.none());
    assertEquals(
        List.of(integrity, coverage, signature, signer, time),
        states(facts),
        () -> facts.headline() + facts.reasons());
    boolean holds = integrity.equals("ok") && coverage.equals("all") && signature.equals("absent");
    assertEquals(holds, facts.holds(false));
    assertFalse(facts.holds(true));
  }

  @ParameterizedTest
  @CsvSource({
    "ova/virtualbox--tdAppliance1-t4-ovftool-4.1.0,true",
    "ova/virtualbox--tdAppliance1-t5,false",
    "derived/signed-descriptor-not-in-manifest,false",
    "derived/signed-sha256-with-cms,true",
    "derived/signed-sha512-ok,true"
  })
  void theSignersOwnCertificateMakesItTrusted(String name, boolean holds) throws Exception {
    Path ova = ova(name);
    Verification before = verify(ova, TrustAnchors.none());
    TrustAnchors pinned = TrustAnchors.of(List.of(before.certificate().orElseThrow()));
    Verification facts = verify(ova, pinned);
    assertEquals(Verification.Signer.TRUSTED, facts.signer());
    assertEquals(before.story().orElseThrow().subject(), facts.anchor().orElseThrow());
    assertEquals(holds, facts.holds(true), facts::headline);
  }

  @Test
  void timesAreRelativeToTheGivenInstant() throws Exception {
    Path t5 = ova("ova/virtualbox--tdAppliance1-t5");
    assertEquals(Verification.Time.VALID, at(t5, "2016-02-15T00:00:00Z").time());
    assertEquals(Verification.Time.FUTURE, at(t5, "2015-05-13T23:59:59Z").time());
    assertEquals(Verification.Time.VALID, at(t5, "2018-08-11T12:00:00Z").time());
    assertEquals(Verification.Time.EXPIRED, at(t5, "2018-08-11T12:00:01Z").time());
  }

  @Test
  void headlinesNameTheWorst() throws Exception {
    assertEquals(
        "Signed, but not all of it. The descriptor “signed.ovf” is not covered by the manifest.",
        verify(ova("derived/signed-descriptor-not-in-manifest"), TrustAnchors.none()).headline());
    assertEquals(
        "Signed, but not all of it. The descriptor “tdAppliance1-t5.ovf” is not covered by the"
            + " manifest.",
        verify(ova("ova/virtualbox--tdAppliance1-t5"), TrustAnchors.none()).headline());
    assertEquals(
        "“ourOVF.ovf” is not the file that the manifest describes.",
        verify(ova("ova/open-ovf--py__tests__test_files__ourOVF"), TrustAnchors.none()).headline());
    assertEquals(
        "The package is not signed; every file matches its manifest.",
        verify(ova("ova/virtualbox--tdAppliance1-t3-ovftool-4.1.0"), TrustAnchors.none())
            .headline());
    assertTrue(
        verify(ova("derived/signed-sha512-ok"), TrustAnchors.none())
            .headline()
            .startsWith("Signed by CN=corpus-signer,O=OVF corpus,C=ZZ, who is not known"));
  }

  @Test
  void aManifestNameInOtherLettersIsOnlyRemarked() throws Exception {
    assertTrue(
        verify(ova("ova/open-ovf--py__tests__test_files__ourOVF"), TrustAnchors.none())
            .remarks()
            .stream()
            .anyMatch(
                r -> r.code().equals("G-04") && r.message().text().contains("in other letters")));
  }

  @Test
  void aSignatureByAKeyThatCanBeBrokenIsNoSignature(@TempDir Path folder) throws Exception {
    for (String extension : List.of(".ovf", ".mf", ".cert")) {
      Path file = CORPUS.resolve("ovf/open-ovf--py__tests__test_files__ourOVF" + extension);
      Assumptions.assumeTrue(Files.exists(file), "the corpus is absent");
      Files.copy(file, folder.resolve("ourOVF" + extension));
    }
    Verification facts = verify(folder.resolve("ourOVF.ovf"), TrustAnchors.none());
    // openssl says "Verified OK", but the key has 512 bits; the two disks are not beside it.
    assertEquals(List.of("differs", "all", "broken", "unknown", "expired"), states(facts));
    assertEquals(
        List.of("The signer's key is not accepted: it has only 512 bits, which can be broken."),
        facts.reasons(Fact.SIGNATURE));
    assertEquals(
        FileVerdict.Digest.OK,
        facts.files().stream()
            .filter(f -> f.name().equals("ourOVF.ovf"))
            .findFirst()
            .orElseThrow()
            .digest());
  }

  private static List<String> states(Verification facts) {
    return List.of(Fact.values()).stream().map(fact -> facts.state(fact).label()).toList();
  }

  private static Verification at(Path ova, String time) throws Exception {
    try (OvfPackage source = OvfPackage.open(ova)) {
      return new PackageVerifier()
          .verify(source, TrustAnchors.none(), Instant.parse(time), Progress.none());
    }
  }

  private static Verification verify(Path path, TrustAnchors anchors) throws Exception {
    try (OvfPackage source = OvfPackage.open(path)) {
      return new PackageVerifier().verify(source, anchors, AT, Progress.none());
    }
  }

  private static Path ova(String name) {
    Path file = CORPUS.resolve(name + ".ova");
    Assumptions.assumeTrue(Files.exists(file), "the corpus is absent");
    return file;
  }
}
