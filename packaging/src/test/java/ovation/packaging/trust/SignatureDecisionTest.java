package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import ovation.model.rules.Severity;
import ovation.packaging.trust.TestKeys.Wish;

/** Whether a certificate file signs a manifest: its line, its CMS blocks, its time stamps. */
class SignatureDecisionTest {

  private static final byte[] MANIFEST = TestPackage.bytes("SHA256(x.ovf)= 00\n");
  private static final TestKeys.Chain CHAIN = TestKeys.chain("P-256", Wish.signer("CN=Release"));
  private static final X509Certificate OWN = CHAIN.signer().certificate();
  private static final Instant LATER = TestKeys.days(401);
  private static final String FITS = "The signature fits the manifest.";

  private final SigningKey other = TestKeys.selfSigned("P-384");

  private static byte[] sign(String algorithm, SigningKey key, byte[] content) throws Exception {
    Signature signer = Signature.getInstance(algorithm);
    signer.initSign(key.privateKey().orElseThrow());
    signer.update(content);
    return signer.sign();
  }

  private static String line(String label, byte[] signature) {
    return label + "(x.mf)= " + HexFormat.of().formatHex(signature) + "\n";
  }

  private static String ours(String label) throws Exception {
    return line(label, sign(label + "withECDSA", CHAIN.signer(), MANIFEST)) + TestKeys.pem(OWN);
  }

  private static SignatureCheck check(String file) {
    return check(file, "x.mf");
  }

  private static SignatureCheck check(String file, String name) {
    return SignatureCheck.of(TestPackage.bytes(file), MANIFEST, name);
  }

  private static void says(String sentence, String file) {
    SignatureCheck check = check(file);
    assertEquals(sentence, check.reason().message());
    assertEquals(Fact.SIGNATURE, check.reason().fact());
    boolean fits = sentence.equals(FITS);
    assertEquals(fits, check.reason().holds());
    assertEquals(fits ? Verification.Signature.FITS : Verification.Signature.BROKEN, check.state());
  }

  @Test
  void digestsThatAreAccepted() throws Exception {
    for (String label : List.of("SHA256", "SHA512", "SHA1")) {
      says(FITS, ours(label));
    }
    for (String label : List.of("SHA384", "MD5", "CRC32")) {
      says(
          "The signature uses the digest “"
              + label
              + "”, which is not accepted; SHA256, SHA512 and SHA1 are.",
          line(label, new byte[] {1}) + TestKeys.pem(OWN));
    }
  }

  @Test
  void whatDoesNotFitIsDiagnosed() throws Exception {
    String changed =
        "The signature does not fit the manifest: the manifest was changed, or it was signed with"
            + " another key.";
    byte[] right = sign("SHA256withECDSA", CHAIN.signer(), MANIFEST);
    right[right.length - 1] ^= 1;
    says(changed, line("SHA256", right) + TestKeys.pem(OWN));
    says(changed, line("SHA256", new byte[] {1, 2, 3}) + TestKeys.pem(OWN));
    says(
        "The signature was made with SHA512, but its line says SHA256.",
        ours("SHA512").replace("SHA512(", "SHA256("));
    says(
        "The signature was made with SHA1, but its line says SHA512.",
        ours("SHA1").replace("SHA1(", "SHA512("));
    byte[] foreign = sign("SHA256withECDSA", other, MANIFEST);
    says(changed, line("SHA256", foreign) + TestKeys.pem(OWN));
    says(
        "The signature was made by CN=Test P-384, whose certificate must stand first in the"
            + " certificate file.",
        line("SHA256", foreign)
            + TestKeys.pem(OWN)
            + TestKeys.pem(CHAIN.root())
            + TestKeys.pem(other.certificate()));
    says(
        "The signer's key is not accepted: it has only 512 bits, which can be broken.",
        line("SHA256", new byte[] {1})
            + TestKeys.pem(TestKeys.selfSigned("RSA-512").certificate()));
  }

  @Test
  void withoutAFileOrAManifest() {
    assertEquals("The package is not signed.", SignatureCheck.absent().reason().message());
    assertEquals(Verification.Signature.ABSENT, SignatureCheck.absent().state());
    assertEquals(Verification.Signature.BROKEN, SignatureCheck.withoutManifest().state());
    assertEquals(
        "The package has a certificate file but no manifest: nothing is signed.",
        SignatureCheck.withoutManifest().reason().message());
    SignatureCheck damaged = check("nothing");
    assertEquals(Verification.Signature.BROKEN, damaged.state());
    assertEquals(Optional.empty(), damaged.signer());
    assertTrue(damaged.reason().message().startsWith("The certificate file is not valid."));
  }

  @Test
  void theNameOfTheManifest() throws Exception {
    assertEquals(List.of(), check(ours("SHA256")).remarks());
    TrustRemark letters = check(ours("SHA256"), "X.mf").remarks().getFirst();
    assertEquals(
        "The certificate file spells the manifest's name in other letters: “x.mf”, but the"
            + " manifest is “X.mf”.",
        letters.message().text());
    assertEquals(Optional.of(Severity.WARNING), letters.severity());
    TrustRemark another = check(ours("SHA256"), "y.mf").remarks().getFirst();
    assertEquals(
        "The certificate file names “x.mf”, but the manifest is “y.mf”; some products will refuse"
            + " it.",
        another.message().text());
    assertEquals("G-04", another.code());
    assertEquals(Optional.empty(), another.severity());
  }

  private static CMSSignedData cms(SigningKey key, String algorithm, boolean attached)
      throws Exception {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSimpleSignerInfoGeneratorBuilder()
            .build(algorithm, key.privateKey().orElseThrow(), key.certificate()));
    generator.addCertificates(new JcaCertStore(List.of(key.certificate(), CHAIN.intermediate())));
    return generator.generate(new CMSProcessableByteArray(MANIFEST), attached);
  }

  private static String block(CMSSignedData data) throws Exception {
    return TestKeys.pem("CMS", data.getEncoded());
  }

  @Test
  void blocksMustHoldToo() throws Exception {
    String plain = ours("SHA256");
    for (String algorithm : List.of("SHA256withECDSA", "SHA512withECDSA", "SHA1withECDSA")) {
      SignatureCheck good = check(plain + block(cms(CHAIN.signer(), algorithm, false)));
      assertEquals(FITS, good.reason().message());
      assertEquals(1, good.cms().size());
      assertTrue(good.helpers().contains(CHAIN.intermediate()));
    }
    says(
        "The CMS block carries contents of its own.",
        plain + block(cms(CHAIN.signer(), "SHA256withECDSA", true)));
    says(
        "The CMS block is signed with another certificate than the package.",
        plain + block(cms(other, "SHA256withECDSA", false)));
    says("The CMS block cannot be read.", plain + TestKeys.pem("CMS", new byte[] {0x30, 1, 0}));
    SigningKey imposter = new SigningKey(other.privateKey().orElseThrow(), OWN, List.of(OWN));
    says(
        "The signature in the CMS block does not fit the manifest.",
        plain + block(cms(imposter, "SHA256withECDSA", false)));
    says(
        "The signature in the CMS block does not fit the manifest.",
        plain + block(cms(CHAIN.signer(), "SHA224withECDSA", false)));
    CMSSignedDataGenerator bag = new CMSSignedDataGenerator();
    bag.addCertificates(new JcaCertStore(List.of(CHAIN.intermediate())));
    SignatureCheck certificates =
        check(plain + block(bag.generate(new CMSProcessableByteArray(MANIFEST), false)));
    assertEquals(FITS, certificates.reason().message());
    assertEquals(List.of(), certificates.cms());
    assertTrue(certificates.helpers().contains(CHAIN.intermediate()));
  }

  @Test
  void everySignatureOfTheSignerMustFit() throws Exception {
    CMSSignedDataGenerator two = new CMSSignedDataGenerator();
    SigningKey imposter = new SigningKey(other.privateKey().orElseThrow(), OWN, List.of(OWN));
    for (SigningKey key : List.of(CHAIN.signer(), imposter)) {
      two.addSignerInfoGenerator(
          new JcaSimpleSignerInfoGeneratorBuilder()
              .build("SHA256withECDSA", key.privateKey().orElseThrow(), key.certificate()));
    }
    says(
        "The signature in the CMS block does not fit the manifest.",
        ours("SHA256") + block(two.generate(new CMSProcessableByteArray(MANIFEST), false)));
  }

  @Test
  void otherContentsThanDataAreNotSigned() throws Exception {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSimpleSignerInfoGeneratorBuilder()
            .build("SHA256withECDSA", CHAIN.signer().privateKey().orElseThrow(), OWN));
    CMSSignedData enveloped =
        generator.generate(
            new CMSProcessableByteArray(CMSObjectIdentifiers.envelopedData, MANIFEST), false);
    says("The CMS block carries contents of its own.", ours("SHA256") + block(enveloped));
  }

  private static SigningKey clock(Wish wish) {
    return TestKeys.issued(wish, "P-256", CHAIN.root(), TestKeys.pair("P-256", "root"));
  }

  private static Wish clockWish() {
    return Wish.signer("CN=Clock").during(TestKeys.days(-500), TestKeys.days(900)).stamping();
  }

  private static ASN1Primitive token(SigningKey clock, byte[] signature, String digest, String oid)
      throws Exception {
    return token(clock, signature, digest, oid, true);
  }

  private static ASN1Primitive token(
      SigningKey clock, byte[] signature, String digest, String oid, boolean certificates)
      throws Exception {
    var finder = new DefaultDigestAlgorithmIdentifierFinder();
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withECDSA", clock.privateKey().orElseThrow(), clock.certificate()),
            new JcaDigestCalculatorProviderBuilder().build().get(finder.find("SHA-256")),
            new ASN1ObjectIdentifier("1.2.3"));
    generator.addCertificates(new JcaCertStore(List.of(clock.certificate(), other(clock))));
    byte[] imprint = MessageDigest.getInstance(digest).digest(signature);
    var request = new TimeStampRequestGenerator();
    request.setCertReq(certificates);
    return ASN1Primitive.fromByteArray(
        generator
            .generate(
                request.generate(new ASN1ObjectIdentifier(oid), imprint),
                BigInteger.TWO,
                Date.from(TestKeys.NOW))
            .getEncoded());
  }

  /** A second certificate beside the clock's, which did not sign. */
  private static X509Certificate other(SigningKey clock) {
    return clock.certificate().equals(OWN) ? CHAIN.root() : OWN;
  }

  private static Optional<Instant> stamped(ASN1Primitive... tokens) throws Exception {
    CMSSignedData data = cms(CHAIN.signer(), "SHA256withECDSA", false);
    return stamped(data, tokens);
  }

  private static Optional<Instant> stamped(CMSSignedData data, ASN1Primitive... tokens)
      throws Exception {
    SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
    SignerInformation stamped =
        SignerInformation.replaceUnsignedAttributes(
            signer,
            new AttributeTable(
                new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(tokens))));
    CMSSignedData.replaceSigners(data, new SignerInformationStore(stamped));
    return Timestamp.of(
        stamped, TrustAnchors.of(List.of(CHAIN.root())), List.of(), TestKeys.days(700));
  }

  @Test
  void aTokenProvesItsTime() throws Exception {
    CMSSignedData data = cms(CHAIN.signer(), "SHA256withECDSA", false);
    byte[] signature = data.getSignerInfos().getSigners().iterator().next().getSignature();
    String sha256 = "2.16.840.1.101.3.4.2.1";
    SigningKey clock = clock(clockWish());
    ASN1Primitive good = token(clock, signature, "SHA-256", sha256);
    assertEquals(Optional.of(TestKeys.NOW), stamped(data, good));
    assertEquals(
        Optional.of(TestKeys.NOW),
        stamped(data, token(clock, signature, "SHA-512", "2.16.840.1.101.3.4.2.3")));
    assertEquals(
        Optional.empty(),
        stamped(data, good, token(clock, signature, "SHA-1", "1.3.14.3.2.26")),
        "two tokens");
    assertEquals(
        Optional.empty(),
        stamped(data, token(clock, signature, "MD5", "1.2.840.113549.2.5")),
        "a weak digest");
    assertEquals(
        Optional.empty(),
        stamped(data, token(clock, new byte[] {1}, "SHA-256", sha256)),
        "another signature");
    assertEquals(Optional.empty(), stamped(data, new DERSet()), "no token at all");
    assertEquals(
        Optional.empty(),
        stamped(
            data,
            token(
                clock(clockWish().during(TestKeys.days(-9), TestKeys.days(600))),
                signature,
                "SHA-256",
                sha256)),
        "nobody vouches for the clock by now");
    assertEquals(
        Optional.empty(),
        stamped(data, token(clock, signature, "SHA-256", sha256, false)),
        "nobody knows whose clock it is");
    SigningKey imposter =
        new SigningKey(
            TestKeys.pair("P-256", "imposter").getPrivate(), clock.certificate(), List.of());
    assertEquals(
        Optional.empty(),
        stamped(data, token(imposter, signature, "SHA-256", sha256)),
        "signed with another key than the clock's");
    SigningKey stranger = TestKeys.selfSigned("P-384", clockWish());
    assertEquals(
        Optional.empty(),
        stamped(data, token(stranger, signature, "SHA-256", sha256)),
        "a clock of nobody's");
  }

  @Test
  void withoutAttributesOrTokenThereIsNoTime() throws Exception {
    SignerInformation plain =
        cms(CHAIN.signer(), "SHA256withECDSA", false)
            .getSignerInfos()
            .getSigners()
            .iterator()
            .next();
    TrustAnchors anchors = TrustAnchors.of(List.of(CHAIN.root()));
    assertEquals(Optional.empty(), Timestamp.of(plain, anchors, List.of(), TestKeys.NOW));
    SignerInformation odd =
        SignerInformation.replaceUnsignedAttributes(
            plain,
            new AttributeTable(
                new Attribute(new ASN1ObjectIdentifier("1.2.3"), new DERSet(new DERSet()))));
    assertEquals(Optional.empty(), Timestamp.of(odd, anchors, List.of(), TestKeys.NOW));
    assertEquals(Optional.empty(), stamped());
  }

  @Test
  void aStampedSignatureOfAnExpiredCertificate() throws Exception {
    CMSSignedData data = cms(CHAIN.signer(), "SHA256withECDSA", false);
    SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
    ASN1Primitive token =
        token(clock(clockWish()), signer.getSignature(), "SHA-256", "2.16.840.1.101.3.4.2.1");
    SignerInformation stamped =
        SignerInformation.replaceUnsignedAttributes(
            signer,
            new AttributeTable(
                new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token))));
    SignatureCheck signature =
        check(
            ours("SHA256")
                + block(CMSSignedData.replaceSigners(data, new SignerInformationStore(stamped))));
    TrustPolicy policy = TrustPolicy.of(TrustAnchors.of(List.of(CHAIN.root())), LATER);
    PublisherMatch nobody = PublisherMatch.of(policy, List.of(), OWN);
    SignerCheck late = SignerCheck.of(OWN, signature, nobody, policy);
    assertEquals(Verification.Time.TIMESTAMPED, late.time());
    assertEquals(Verification.Signer.TRUSTED, late.signer());
    assertEquals(Optional.of(TestKeys.NOW), late.signatory().stampedAt());
    assertTrue(late.signatory().chain().getFirst().holds());
    SignatureCheck bare =
        check(ours("SHA256") + block(cms(CHAIN.signer(), "SHA256withECDSA", false)));
    SignerCheck expired = SignerCheck.of(OWN, bare, nobody, policy);
    assertEquals(Verification.Time.EXPIRED, expired.time());
    assertEquals(Optional.empty(), expired.signatory().stampedAt());
  }

  private static List<String> remarks(X509Certificate certificate) {
    TrustPolicy policy = TrustPolicy.of(TrustAnchors.none(), TestKeys.NOW);
    PublisherMatch nobody = PublisherMatch.of(policy, List.of(), null);
    SignerCheck check = SignerCheck.unproven(certificate, nobody, policy);
    assertEquals(Verification.Signer.UNKNOWN, check.signer());
    assertEquals(Optional.of(certificate), check.signatory().certificate());
    assertEquals(
        List.of(
            "The signature does not fit, so it does not tell who made the package.",
            "The certificate is valid until 2027-07-06."),
        check.reasons().stream().map(Reason::message).toList());
    assertTrue(check.remarks().stream().allMatch(remark -> remark.code().equals("G-03")));
    return check.remarks().stream().map(remark -> remark.message().text()).toList();
  }

  @Test
  void weaknessesAreRemarked() {
    String self = "The certificate is self-signed: nobody else vouches for it.";
    assertEquals(List.of(), remarks(OWN));
    assertEquals(List.of(self), remarks(other.certificate()));
    assertEquals(
        List.of("The signer's key is weak: it has 1024 bits.", self),
        remarks(TestKeys.selfSigned("RSA-1024").certificate()));
    assertEquals(List.of(self), remarks(TestKeys.selfSigned("RSA-2048").certificate()));
    assertEquals(
        List.of("The certificate itself is signed with the weak SHA1WITHECDSA."),
        remarks(weaklySigned("SHA1withECDSA", TestKeys.pair("P-256", "root"))));
    assertEquals(
        List.of("The certificate itself is signed with the weak MD5WITHRSA."),
        remarks(weaklySigned("MD5withRSA", TestKeys.pair("RSA-1024", "self"))));
  }

  private static X509Certificate weaklySigned(String algorithm, KeyPair issuer) {
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              new JcaX509v3CertificateBuilder(
                      new X500Principal("CN=Weak issuer"),
                      BigInteger.ONE,
                      OWN.getNotBefore(),
                      OWN.getNotAfter(),
                      new X500Principal("CN=Weak"),
                      OWN.getPublicKey())
                  .build(new JcaContentSignerBuilder(algorithm).build(issuer.getPrivate())));
    } catch (CertificateException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
