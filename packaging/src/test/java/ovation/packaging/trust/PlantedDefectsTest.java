package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.integrity.DigestAlgorithm;

/** One defect at a time in a package that is right otherwise: each must be named for what it is. */
class PlantedDefectsTest {

  private static SigningKey key;
  private static TrustAnchors pinned;

  @TempDir Path folder;

  @BeforeAll
  static void keys() {
    key = TestKeys.selfSigned("RSA-2048");
    pinned = TrustAnchors.of(List.of(key.certificate()));
  }

  @Test
  void withoutADefectAllHolds() throws Exception {
    Verification facts = verify(TestPackage.signed(key));
    assertStates(facts, "ok", "all", "fits", "trusted", "valid");
    assertTrue(facts.holds(true));
    assertEquals(
        "Signed by CN=Test RSA-2048, trusted by CN=Test RSA-2048; every file matches.",
        facts.headline());
  }

  @Test
  void flippedBitInAMember() throws Exception {
    Verification facts = verify(TestPackage.signed(key).flip("disk2.vmdk", 500));
    assertStates(facts, "differs", "all", "fits", "trusted", "valid");
    assertEquals("“disk2.vmdk” is not the file that the manifest describes.", facts.headline());
    assertEquals(FileVerdict.Digest.DIFFERS, digest(facts, "disk2.vmdk"));
    assertEquals(FileVerdict.Digest.OK, digest(facts, "disk1.vmdk"));
  }

  @Test
  void flippedBitInTheManifest() throws Exception {
    Verification facts = verify(TestPackage.signed(key).otherDigit("x.mf", -2));
    assertStates(facts, "differs", "all", "broken", "unknown", "valid");
  }

  @Test
  void paddingAfterTheManifestIsSignedToo() throws Exception {
    TestPackage padded = TestPackage.signed(key);
    padded.files.put("x.mf", TestPackage.bytes(padded.text("x.mf") + " "));
    assertStates(verify(padded), "ok", "all", "broken", "unknown", "valid");
    assertStates(verify(padded.sign(key)), "ok", "all", "fits", "trusted", "valid");
  }

  @Test
  void flippedBitInTheSignature() throws Exception {
    TestPackage defect = TestPackage.signed(key);
    defect.otherDigit("x.cert", "SHA256(x.mf)= ".length() + 40);
    Verification facts = verify(defect);
    assertStates(facts, "ok", "all", "broken", "unknown", "valid");
    assertTrue(facts.headline().startsWith("The signature does not fit the manifest"));
  }

  @Test
  void manifestOfAnotherPackage() throws Exception {
    TestPackage other = new TestPackage();
    other.files.put("disk1.vmdk", TestPackage.bytes("another disk"));
    other.manifest(DigestAlgorithm.SHA256);
    TestPackage defect = TestPackage.signed(key);
    defect.files.put("x.mf", other.file("x.mf"));
    assertStates(verify(defect), "differs", "all", "broken", "unknown", "valid");
  }

  @Test
  void swappedDescriptor() throws Exception {
    TestPackage defect = TestPackage.signed(key).replace("x.ovf", "a system", "b system");
    Verification facts = verify(defect);
    assertStates(facts, "differs", "all", "fits", "trusted", "valid");
    assertEquals("“x.ovf” is not the file that the manifest describes.", facts.headline());
  }

  @Test
  void swappedDescriptorThatTheManifestDoesNotList() throws Exception {
    TestPackage defect =
        new TestPackage().manifest(DigestAlgorithm.SHA256).dropLine("x.mf", "(x.ovf)").sign(key);
    Verification facts = verify(defect.replace("x.ovf", "a system", "b system"));
    assertStates(facts, "ok", "missing", "fits", "trusted", "valid");
    assertEquals(
        "Signed, but not all of it. The descriptor “x.ovf” is not covered by the manifest.",
        facts.headline());
    assertFalse(facts.holds(false));
  }

  @Test
  void missingLine() throws Exception {
    TestPackage defect =
        new TestPackage().manifest(DigestAlgorithm.SHA256).dropLine("x.mf", "(disk2").sign(key);
    Verification facts = verify(defect);
    assertStates(facts, "ok", "missing", "fits", "trusted", "valid");
    assertEquals(
        List.of("“disk2.vmdk” is not listed in the manifest."), facts.reasons(Fact.COVERAGE));
    assertEquals(FileVerdict.Digest.UNLISTED, digest(facts, "disk2.vmdk"));
  }

  @Test
  void missingFile() throws Exception {
    TestPackage defect = TestPackage.signed(key);
    defect.files.remove("disk1.vmdk");
    Verification facts = verify(defect);
    assertStates(facts, "differs", "all", "fits", "trusted", "valid");
    assertEquals(FileVerdict.Digest.MISSING, digest(facts, "disk1.vmdk"));
  }

  @Test
  void referencedFileThatIsNowhere() throws Exception {
    TestPackage defect = new TestPackage();
    defect.files.put("x.ovf", TestPackage.descriptor("disk1.vmdk", "http://example.org/d.vmdk"));
    defect.files.remove("disk2.vmdk");
    Verification facts = verify(defect.manifest(DigestAlgorithm.SHA256).sign(key));
    assertStates(facts, "ok", "missing", "fits", "trusted", "valid");
    assertEquals(FileVerdict.Digest.UNLISTED, digest(facts, "http://example.org/d.vmdk"));
  }

  @Test
  void extraFile() throws Exception {
    TestPackage defect = TestPackage.signed(key);
    defect.files.put("readme.txt", TestPackage.bytes("hello"));
    Verification facts = verify(defect);
    assertStates(facts, "ok", "missing", "fits", "trusted", "valid");
    assertEquals(FileVerdict.Digest.EXTRA, digest(facts, "readme.txt"));
  }

  @Test
  void duplicateLineThatContradicts() throws Exception {
    TestPackage defect = new TestPackage().manifest(DigestAlgorithm.SHA256);
    String text = defect.text("x.mf");
    String line = text.lines().filter(l -> l.contains("disk1")).findFirst().orElseThrow();
    String other = line.substring(0, line.length() - 1) + (line.endsWith("0") ? "1" : "0");
    for (String both : List.of(text + other + "\n", other + "\n" + text)) {
      defect.files.put("x.mf", TestPackage.bytes(both));
      Verification facts = verify(defect.sign(key));
      assertStates(facts, "differs", "all", "fits", "trusted", "valid");
      assertEquals("The manifest lists “disk1.vmdk” with different digests.", facts.headline());
      assertEquals(FileVerdict.Digest.CONFLICT, digest(facts, "disk1.vmdk"));
    }
  }

  @Test
  void everyAlgorithmThatIsListedMustHold() throws Exception {
    TestPackage both = new TestPackage().manifest(DigestAlgorithm.SHA1);
    String weak = both.text("x.mf");
    both.manifest(DigestAlgorithm.SHA512);
    String strong = both.text("x.mf");
    String all = weak + strong;
    both.files.put("x.mf", TestPackage.bytes(all));
    assertStates(verify(both.sign(key)), "ok", "all", "fits", "trusted", "valid");
    String changed = strong.replaceFirst("(disk1.vmdk\\)= )....", "$10000");
    both.files.put("x.mf", TestPackage.bytes(weak + changed));
    assertStates(verify(both.sign(key)), "differs", "all", "fits", "trusted", "valid");
  }

  @Test
  void forgedSignatureUnderExponentThree() throws Exception {
    SigningKey three = TestKeys.selfSigned("RSA-2048-e3");
    TestPackage package3 = new TestPackage().manifest(DigestAlgorithm.SHA256).sign(three);
    TrustAnchors trusted = TrustAnchors.of(List.of(three.certificate()));
    assertStates(
        package3.verify(folder, trusted, TestKeys.NOW), "ok", "all", "fits", "trusted", "valid");
    byte[] forged = forge((RSAPublicKey) three.certificate().getPublicKey(), package3);
    String line = "SHA256(x.mf)= " + HexFormat.of().formatHex(forged) + "\n";
    package3.files.put("x.cert", TestPackage.bytes(line + TestKeys.pem(three.certificate())));
    assertStates(
        package3.verify(folder, trusted, TestKeys.NOW), "ok", "all", "broken", "unknown", "valid");
  }

  /** The forgery of 2006: a cube whose beginning looks like the encoded digest. */
  private static byte[] forge(RSAPublicKey key, TestPackage target) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(target.file("x.mf"));
    byte[] block = new byte[key.getModulus().bitLength() / 8];
    byte[] start = HexFormat.of().parseHex("0001ffffffffffffffff00");
    byte[] info = HexFormat.of().parseHex("3031300d060960864801650304020105000420");
    System.arraycopy(start, 0, block, 0, start.length);
    System.arraycopy(info, 0, block, start.length, info.length);
    System.arraycopy(digest, 0, block, start.length + info.length, digest.length);
    int fixed = start.length + info.length + digest.length;
    Arrays.fill(block, fixed, block.length, (byte) 0xff);
    BigInteger root = cubeRoot(new BigInteger(1, block));
    byte[] cube = root.pow(3).toByteArray();
    assertTrue(
        Arrays.equals(
            Arrays.copyOf(block, fixed), 1, fixed, Arrays.copyOf(cube, fixed), 0, fixed - 1));
    byte[] signature = new byte[block.length];
    byte[] plain = root.toByteArray();
    System.arraycopy(plain, 0, signature, signature.length - plain.length, plain.length);
    return signature;
  }

  private static BigInteger cubeRoot(BigInteger number) {
    BigInteger low = BigInteger.ZERO;
    BigInteger high = BigInteger.ONE.shiftLeft(number.bitLength() / 3 + 1);
    while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (middle.pow(3).compareTo(number) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Test
  void expiredAndFuture() throws Exception {
    TestPackage signed = TestPackage.signed(key);
    Verification late = signed.verify(folder, pinned, TestKeys.days(401));
    assertStates(late, "ok", "all", "fits", "trusted", "expired");
    assertEquals(
        "Signed by CN=Test RSA-2048. The certificate expired on 2027-07-06.", late.headline());
    assertFalse(late.holds(false));
    Verification early = signed.verify(folder, pinned, TestKeys.days(-11));
    assertStates(early, "ok", "all", "fits", "trusted", "future");
    assertFalse(early.holds(false));
  }

  @Test
  void wrongUsageAndBrokenChain() throws Exception {
    TestKeys.Chain web =
        TestKeys.chain(
            TestKeys.Wish.signer("CN=Web server").purposes(KeyPurposeId.id_kp_serverAuth));
    TrustAnchors root = TrustAnchors.of(List.of(web.root()));
    TestPackage defect = TestPackage.signed(web.signer());
    Verification broken = defect.verify(folder, root, TestKeys.NOW);
    assertStates(broken, "ok", "all", "fits", "unknown", "valid");
    assertTrue(broken.headline().contains("The certificate of the issuer CN=Test issuer is"));
    assertFalse(broken.holds(false));
    defect.files.put(
        "x.cert", TestPackage.bytes(defect.text("x.cert") + TestKeys.pem(web.intermediate())));
    Verification usage = defect.verify(folder, root, TestKeys.NOW);
    assertStates(usage, "ok", "all", "fits", "unknown", "valid");
    assertTrue(usage.headline().contains("meant for other purposes than signing"));
    assertFalse(usage.holds(false));
  }

  @Test
  void oddHexNoHexAndNoDigits() throws Exception {
    for (String digits : List.of("abc", "xyz1", "", "ab-cd")) {
      TestPackage defect = TestPackage.signed(key);
      defect.files.put(
          "x.cert",
          TestPackage.bytes("SHA256(x.mf)= " + digits + "\n" + TestKeys.pem(key.certificate())));
      Verification facts = verify(defect);
      assertStates(facts, "ok", "all", "broken", "unknown", "unknown");
      assertTrue(facts.headline().startsWith("The certificate file is not valid. The signature"));
    }
  }

  @Test
  void secondSignatureLine() throws Exception {
    TestPackage defect = TestPackage.signed(key);
    String file = defect.text("x.cert");
    defect.files.put("x.cert", TestPackage.bytes(file + "SHA256(x.mf)= 00ff\n"));
    Verification facts = verify(defect);
    assertStates(facts, "ok", "all", "broken", "unknown", "unknown");
    assertEquals(
        "The certificate file is not valid. It holds more than one signature line.",
        facts.headline());
  }

  @Test
  void md5AndUnknownLabels() throws Exception {
    TestPackage defect = TestPackage.signed(key);
    byte[] weak = signature("MD5withRSA", key.privateKey().orElseThrow(), defect.file("x.mf"));
    for (String label : List.of("MD5", "SHA384", "SHA3-256", "CRC32")) {
      String line = label + "(x.mf)= " + HexFormat.of().formatHex(weak) + "\n";
      defect.files.put("x.cert", TestPackage.bytes(line + TestKeys.pem(key.certificate())));
      Verification facts = verify(defect);
      assertStates(facts, "ok", "all", "broken", "unknown", "valid");
      assertTrue(facts.headline().contains("“" + label + "”, which is not accepted"));
    }
  }

  @Test
  void wrongLabel() throws Exception {
    TestPackage defect =
        new TestPackage().manifest(DigestAlgorithm.SHA256).sign(key, DigestAlgorithm.SHA512);
    Verification facts = verify(defect.replace("x.cert", "SHA512(", "SHA256("));
    assertStates(facts, "ok", "all", "broken", "unknown", "valid");
    assertEquals("The signature was made with SHA512, but its line says SHA256.", facts.headline());
  }

  @Test
  void leafNotFirst() throws Exception {
    SigningKey other = TestKeys.selfSigned("RSA-3072");
    TestPackage defect = TestPackage.signed(key);
    String line = defect.text("x.cert").lines().findFirst().get();
    defect.files.put(
        "x.cert",
        TestPackage.bytes(
            line + "\n" + TestKeys.pem(other.certificate()) + TestKeys.pem(key.certificate())));
    Verification facts = verify(defect);
    assertStates(facts, "ok", "all", "broken", "unknown", "valid");
    assertTrue(facts.headline().contains("must stand first"));
  }

  @Test
  void certificateFileWithoutManifestOrWithoutCertificate() throws Exception {
    TestPackage noManifest = TestPackage.signed(key);
    noManifest.files.remove("x.mf");
    Verification facts = verify(noManifest);
    assertStates(facts, "not-checked", "none", "broken", "unknown", "unknown");
    assertFalse(facts.holds(false));
    TestPackage noCertificate = TestPackage.signed(key);
    noCertificate.files.put("x.cert", TestPackage.bytes("SHA256(x.mf)= 00\n"));
    assertStates(verify(noCertificate), "ok", "all", "broken", "unknown", "unknown");
  }

  @Test
  void anotherManifestName() throws Exception {
    TestPackage defect = TestPackage.signed(key).replace("x.cert", "(x.mf)", "(y.mf)");
    Verification facts = verify(defect);
    assertStates(facts, "ok", "all", "fits", "trusted", "valid");
    assertTrue(
        facts.remarks().stream()
            .filter(remark -> remark.code().equals("G-04"))
            .anyMatch(remark ->
                remark
                    .message()
                    .text()
                    .equals(
                        "The certificate file names “y.mf”, but the manifest is “x.mf”; some"
                            + " products will refuse it.")));
  }

  @Test
  void chunksAreCoveredOneByOneAndAsAWhole() throws Exception {
    TestPackage whole = new TestPackage();
    byte[] disk = whole.file("disk2.vmdk");
    whole.manifest(DigestAlgorithm.SHA256);
    String line =
        whole.text("x.mf").lines().filter(l -> l.contains("disk2")).findFirst().orElseThrow();
    whole.files.remove("disk2.vmdk");
    whole.files.put("disk2.vmdk.000000000", Arrays.copyOf(disk, 50_000));
    whole.files.put("disk2.vmdk.000000001", Arrays.copyOfRange(disk, 50_000, disk.length));
    whole.manifest(DigestAlgorithm.SHA256);
    whole.files.put("x.mf", TestPackage.bytes(whole.text("x.mf") + line + "\n"));
    assertStates(verify(whole.sign(key)), "ok", "all", "fits", "trusted", "valid");
    whole.flip("disk2.vmdk.000000001", 3);
    Verification facts = verify(whole);
    assertEquals(FileVerdict.Digest.DIFFERS, digest(facts, "disk2.vmdk"));
    assertEquals(FileVerdict.Digest.OK, digest(facts, "disk2.vmdk.000000000"));
  }

  private static byte[] signature(String algorithm, PrivateKey key, byte[] content)
      throws Exception {
    Signature signer = Signature.getInstance(algorithm);
    signer.initSign(key);
    signer.update(content);
    return signer.sign();
  }

  private Verification verify(TestPackage defect) throws Exception {
    return defect.verify(folder, pinned, TestKeys.NOW);
  }

  private static FileVerdict.Digest digest(Verification facts, String name) {
    return facts.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow()
        .digest();
  }

  private static void assertStates(Verification facts, String... states) {
    assertEquals(
        List.of(states),
        List.of(Fact.values()).stream().map(fact -> facts.state(fact).label()).toList(),
        () -> facts.headline() + " " + facts.reasons());
  }
}
