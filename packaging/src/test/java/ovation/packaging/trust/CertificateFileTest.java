package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;

/** Every form of a certificate file that is found in the field. */
class CertificateFileTest {

  private static final byte[] SIGNATURE = HexFormat.of().parseHex("00ab12cd".repeat(64));
  private static final String HEX = HexFormat.of().formatHex(SIGNATURE);

  private static SigningKey key;
  private static String pem;
  private static String other;

  @BeforeAll
  static void certificates() throws Exception {
    key = TestKeys.selfSigned("RSA-2048");
    pem = TestKeys.pem(key.certificate());
    other = TestKeys.pem(TestKeys.chain().intermediate());
  }

  static Stream<String> forms() throws Exception {
    certificates();
    String line = "SHA256(x.mf)= " + HEX;
    String plain = line + "\n" + pem;
    String wrapped = "SHA256(x.mf)= " + HEX.substring(0, 100) + "\n" + HEX.substring(100);
    return Stream.of(
        plain,
        plain + " ".repeat(102_400 - plain.length()),
        plain + "\0".repeat(2000),
        plain.replace("\n", "\r\n"),
        plain.replace("\n", "\r"),
        plain.stripTrailing(),
        "\uFEFF" + plain,
        "\n\n" + plain,
        wrapped + "\n" + pem,
        wrapped.replace("\n", "\r\n") + "\r\n" + pem,
        "SHA256(x.mf)= " + HEX.substring(0, 100) + " \n  " + HEX.substring(100) + "\n" + pem,
        "SHA256(x.mf)=\n" + HEX + "\n" + pem,
        "SHA256 (x.mf) = " + HEX.toUpperCase(Locale.ROOT) + "\n" + pem,
        "SHA256(x.mf)=" + HEX + "\n" + pem,
        line + "\n\n" + pem,
        line
            + "\nBag Attributes\n    localKeyID: 01 02 03\n    friendlyName: a (b) c\n"
            + "subject=CN = x\nissuer=CN = y\n"
            + pem
            + "Bag Attributes: <No Attributes>\n"
            + other,
        plain + other,
        plain + TestKeys.pem("CMS", new byte[] {0x30, 0}),
        plain + TestKeys.pem("PKCS7", new byte[] {0x30, 0}),
        pem + line + "\n");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isRead(String text) throws InputException {
    CertificateFile file = CertificateFile.parse(text.getBytes(StandardCharsets.UTF_8));
    assertEquals("SHA256", file.digestLabel());
    assertEquals("x.mf", file.manifestName());
    assertArrayEquals(SIGNATURE, file.signature());
    assertEquals(key.certificate(), file.signer());
    StringBuilder written = new StringBuilder("SHA256(x.mf)= " + HEX + "\n" + pem);
    file.cmsBlocks().forEach(der -> written.append(TestKeys.pem("CMS", der)));
    assertEquals(written.toString(), new String(file.toBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void namesMayHoldAnything() throws InputException {
    String text = "SHA1(a (b) = c)= " + HEX + "\n" + pem;
    assertEquals(
        "a (b) = c", CertificateFile.parse(text.getBytes(StandardCharsets.UTF_8)).manifestName());
  }

  @Test
  void whatFollowsIsKept() throws InputException {
    String text =
        "SHA1(x.mf)= " + HEX + "\n" + pem + other + TestKeys.pem("CMS", new byte[] {1, 2});
    CertificateFile file = CertificateFile.parse(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(2, file.certificates().size());
    assertArrayEquals(new byte[] {1, 2}, file.cmsBlocks().getFirst());
  }

  @Test
  void theDigestIsKnownByEverySpelling() throws InputException {
    for (String label : new String[] {"SHA512", "sha512", "SHA-512"}) {
      String text = label + "(x.mf)= " + HEX + "\n" + pem;
      assertEquals(
          Optional.of(DigestAlgorithm.SHA512),
          CertificateFile.parse(text.getBytes(StandardCharsets.UTF_8)).digest());
    }
    String unknown = "WHIRL(x.mf)= " + HEX + "\n" + pem;
    assertEquals(
        Optional.empty(), CertificateFile.parse(unknown.getBytes(StandardCharsets.UTF_8)).digest());
  }

  @Test
  void blocksOfOtherKindsAreNoCertificates() throws InputException {
    String line = "SHA256(x.mf)= " + HEX + "\n";
    String others = TestKeys.pem("X509 CRL", new byte[] {0x30, 0}) + "-----BEGIN -----\n";
    String old = pem.replace("CERTIFICATE", "X509 CERTIFICATE");
    CertificateFile file =
        CertificateFile.parse((line + others + old).getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(key.certificate()), file.certificates());
    assertTrue(file.cmsBlocks().isEmpty());
  }

  @Test
  void aDamagedCmsBlockIsKeptAsSuch() throws InputException {
    String broken = "-----BEGIN CMS-----\n*?!\n-----END CMS-----\n";
    String text = "SHA256(x.mf)= " + HEX + "\n" + pem + broken;
    CertificateFile file = CertificateFile.parse(text.getBytes(StandardCharsets.UTF_8));
    assertArrayEquals(new byte[0], file.cmsBlocks().getFirst());
  }

  @Test
  void whatIsJustWithinTheLimitsIsRead() throws InputException {
    String text = "SHA256(x.mf)= " + HEX + "\n" + pem + other.repeat(15);
    byte[] full = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), CertificateFile.MOST_BYTES);
    assertEquals(16, CertificateFile.parse(full).certificates().size());
  }

  @Test
  void refusals() throws Exception {
    String line = "SHA256(x.mf)= " + HEX + "\n";
    assertRefused(pem, "no signature line");
    assertRefused("", "no signature line");
    assertRefused(line, "no certificate");
    assertRefused("SHA256(x.mf)= \n" + pem, "no signature");
    assertRefused("SHA256(x.mf)= " + HEX + "0\n" + pem, "odd number");
    assertRefused("SHA256(x.mf)= zz\n" + pem, "not written in hexadecimal");
    assertRefused("SHA256(x.mf)= " + "ab".repeat(4097) + "\n" + pem, "more than 8192 digits");
    assertRefused(line + line + pem, "more than one signature line");
    assertRefused(line + pem + "SHA1 (x.mf) = 00", "more than one signature line");
    assertRefused(line + pem.replace("-----END", "----END"), "does not end");
    assertRefused(line + TestKeys.pem("CERTIFICATE", new byte[] {0x30, 1, 0}), "cannot be read");
    assertRefused(line + pem.repeat(17), "more than 16 PEM blocks");
    byte[] huge = new byte[CertificateFile.MOST_BYTES + 1];
    Arrays.fill(huge, (byte) ' ');
    assertThrows(InputException.class, () -> CertificateFile.parse(huge));
  }

  @Test
  void noiseNeverDoesMoreThanRefuse() {
    byte[] whole = ("SHA256(x.mf)= " + HEX + "\n" + pem + other).getBytes(StandardCharsets.UTF_8);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      byte[] noisy = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int change = random.nextInt(4); change >= 0; change--) {
        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
      }
      try {
        assertTrue(CertificateFile.parse(noisy).certificates().size() <= 2, "seed " + seed);
      } catch (InputException e) {
        assertTrue(e.getMessage().startsWith("The certificate file is not valid."), "seed " + seed);
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private static void assertRefused(String text, String part) {
    String message =
        assertThrows(
                InputException.class,
                () -> CertificateFile.parse(text.getBytes(StandardCharsets.UTF_8)))
            .getMessage();
    assertTrue(message.contains(part), message);
  }
}
