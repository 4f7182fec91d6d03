package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CMS blocks and time stamps as openssl makes them. */
class CmsBlockTest {

  @TempDir Path folder;
  private OpenSsl openssl;
  private TestKeys.Chain chain;
  private TestPackage signed;

  @BeforeEach
  void signedPackage() throws Exception {
    OpenSsl.assume();
    openssl = new OpenSsl(folder);
    use(TestKeys.chain());
  }

  private void use(TestKeys.Chain newChain) throws Exception {
    chain = newChain;
    signed = TestPackage.signed(chain.signer());
    Files.write(folder.resolve("x.mf"), signed.file("x.mf"));
    write("signer", chain.signer());
    Files.writeString(folder.resolve("middle.pem"), TestKeys.pem(chain.intermediate()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha256", "sha512", "sha3-512"})
  void aBlockByTheSameSignerHoldsAndBringsTheIntermediates(String digest) throws Exception {
    add("CMS", sign("x.mf", "signer", "-md", digest, "-certfile", "middle.pem"));
    assertStates("fits", "trusted", "valid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CMS", "PKCS7", "PKCS #7 SIGNED DATA"})
  void labels(String label) throws Exception {
    add(label, sign("x.mf", "signer", "-noattr", "-certfile", "middle.pem"));
    assertStates("fits", "trusted", "valid");
  }

  @Test
  void aBlockOverSomethingElseBreaksTheSignature() throws Exception {
    Files.writeString(folder.resolve("other.mf"), "SHA256(x.ovf)= 00\n");
    add("CMS", sign("other.mf", "signer"));
    assertBroken("The signature in the CMS block does not fit the manifest.");
  }

  @Test
  void aFlippedBitBreaksTheSignature() throws Exception {
    byte[] der = sign("x.mf", "signer");
    der[der.length - 5] ^= 4;
    add("CMS", der);
    assertBroken("The signature in the CMS block does not fit the manifest.");
  }

  @Test
  void aBlockByAnotherSignerBreaksTheSignature() throws Exception {
    write("stranger", TestKeys.selfSigned("RSA-2048"));
    add("CMS", sign("x.mf", "stranger"));
    assertBroken("The CMS block is signed with another certificate than the package.");
  }

  @Test
  void contentsOfItsOwnAndRubbishBreakTheSignature() throws Exception {
    add("CMS", sign("x.mf", "signer", "-nodetach"));
    assertBroken("The CMS block carries contents of its own.");
    signed = TestPackage.signed(chain.signer());
    add("CMS", new byte[] {0x30, 0x03, 0x02, 0x01, 0x05});
    assertBroken("The CMS block cannot be read.");
  }

  @Test
  void damageIsNeverMoreThanBroken() throws Exception {
    byte[] whole = sign("x.mf", "signer", "-certfile", "middle.pem");
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 800; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(60)] = (byte) (0x30 + random.nextInt(0x90));
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      CmsBlock block =
          assertDoesNotThrow(
              () -> CmsBlock.check(damaged, signed.file("x.mf"), chain.signer().certificate()),
              "seed " + seed);
      assertTrue(block.signer().isEmpty() || block.defect().isEmpty(), "seed " + seed);
    }
  }

  @Test
  void weakDigestsAreNotAccepted() throws Exception {
    add("CMS", sign("x.mf", "signer", "-md", "md5"));
    assertBroken("The signature in the CMS block does not fit the manifest.");
  }

  @Test
  void certificatesAloneSignNothing() throws Exception {
    openssl.run(
        "crl2pkcs7", "-nocrl", "-certfile", "middle.pem", "-outform", "DER", "-out", "bag.der");
    add("PKCS7", Files.readAllBytes(folder.resolve("bag.der")));
    assertStates("fits", "trusted", "valid");
  }

  @Test
  void aTimeStampProvesThatAnExpiredCertificateWasValid() throws Exception {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    TestKeys.Wish current =
        TestKeys.Wish.signer("CN=Release")
            .during(now.minus(10, ChronoUnit.DAYS), now.plus(10, ChronoUnit.DAYS));
    use(TestKeys.chain(current));
    Instant later = now.plus(100, ChronoUnit.DAYS);
    byte[] bare = sign("x.mf", "signer", "-md", "sha512", "-certfile", "middle.pem");
    byte[] stamped = stamp(bare, "CN=Stamps");
    add("CMS", stamped);
    assertEquals(List.of("fits", "trusted", "valid"), states(now));
    assertEquals(List.of("fits", "trusted", "timestamped"), states(later));

    signed = TestPackage.signed(chain.signer());
    add("CMS", bare);
    assertEquals(List.of("fits", "trusted", "expired"), states(later));

    signed = TestPackage.signed(chain.signer());
    add(
        "CMS",
        withToken(
            sign("x.mf", "signer", "-md", "sha256", "-certfile", "middle.pem"), tokenOf(stamped)));
    assertEquals(
        List.of("fits", "trusted", "expired"), states(later), "token of another signature");

    signed = TestPackage.signed(chain.signer());
    add("CMS", stamp(bare, "self"));
    assertEquals(
        List.of("fits", "trusted", "expired"), states(later), "nobody vouches for the clock");
  }

  private byte[] stamp(byte[] cms, String authority) throws Exception {
    TestKeys.Wish wish = TestKeys.Wish.signer("CN=Stamps").stamping();
    wish = wish.during(TestKeys.days(-1000), TestKeys.days(4000));
    SigningKey clock =
        authority.equals("self")
            ? TestKeys.selfSigned("RSA-2048", wish)
            : TestKeys.issued(wish, "RSA-2048", chain.root(), TestKeys.pair("RSA-2048", "root"));
    write("clock", clock);
    Files.writeString(folder.resolve("serial"), "01\n");
    Files.writeString(
        folder.resolve("tsa.cnf"),
        """
        [tsa]
        default_tsa = clock
        [clock]
        serial = serial
        crypto_device = builtin
        signer_cert = clock.pem
        signer_key = clock.key
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256, sha512
        ess_cert_id_alg = sha256
        """);
    SignerInformation signer = signerOf(cms);
    Files.write(folder.resolve("signature.bin"), signer.getSignature());
    openssl.run("ts", "-query", "-data", "signature.bin", "-sha256", "-cert", "-out", "q.tsq");
    openssl.run(
        "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "q.tsq", "-token_out", "-out", "t.der");
    return withToken(cms, ASN1Primitive.fromByteArray(Files.readAllBytes(folder.resolve("t.der"))));
  }

  private static SignerInformation signerOf(byte[] cms) throws Exception {
    return new CMSSignedData(cms).getSignerInfos().getSigners().iterator().next();
  }

  private static ASN1Primitive tokenOf(byte[] cms) throws Exception {
    return signerOf(cms)
        .getUnsignedAttributes()
        .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
        .getAttrValues()
        .getObjectAt(0)
        .toASN1Primitive();
  }

  private static byte[] withToken(byte[] cms, ASN1Primitive token) throws Exception {
    AttributeTable attributes =
        new AttributeTable(
            new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token)));
    SignerInformation stamped =
        SignerInformation.replaceUnsignedAttributes(signerOf(cms), attributes);
    return CMSSignedData.replaceSigners(new CMSSignedData(cms), new SignerInformationStore(stamped))
        .getEncoded();
  }

  private void write(String name, SigningKey key) throws Exception {
    Files.writeString(folder.resolve(name + ".pem"), TestKeys.pem(key.certificate()));
    Files.writeString(folder.resolve(name + ".key"), TestKeys.pem(key.privateKey().orElseThrow()));
  }

  private byte[] sign(String file, String who, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "cms",
                "-sign",
                "-binary",
                "-in",
                file,
                "-signer",
                who + ".pem",
                "-inkey",
                who + ".key",
                "-outform",
                "DER",
                "-out",
                "cms.der"));
    command.addAll(List.of(more));
    openssl.run(command.toArray(String[]::new));
    return Files.readAllBytes(folder.resolve("cms.der"));
  }

  private void add(String label, byte[] der) {
    String file = signed.text("x.cert") + TestKeys.pem(label, der);
    signed.files.put("x.cert", file.getBytes(StandardCharsets.UTF_8));
  }

  private Verification verify(Instant at) throws Exception {
    return signed.verify(folder, TrustAnchors.of(List.of(chain.root())), at);
  }

  private List<String> states(Instant at) throws Exception {
    Verification facts = verify(at);
    return List.of(facts.signature().label(), facts.signer().label(), facts.time().label());
  }

  private void assertStates(String... expected) throws Exception {
    assertEquals(List.of(expected), states(TestKeys.NOW));
  }

  private void assertBroken(String reason) throws Exception {
    Verification facts = verify(TestKeys.NOW);
    assertEquals(Verification.Signature.BROKEN, facts.signature());
    assertEquals(List.of(reason), facts.reasons(Fact.SIGNATURE));
    assertEquals(reason, facts.headline());
    assertEquals(Optional.empty(), facts.anchor());
  }
}
