package ovation.packaging.encryption;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.Programs;

/** xmlsec1 and openssl decrypt what we encrypt, and we decrypt what xmlsec1 encrypts. */
class EncryptionInteropTest {

  private static final String XENC = "http://www.w3.org/2001/04/xmlenc#";
  private static final String IN_FILE = "//*[local-name()='File']/*[local-name()='EncryptedData']";
  private static final String IN_PROPERTY =
      "//*[local-name()='Property']/*[local-name()='EncryptedData']";

  @TempDir private Path folder;
  private Vault vault;

  @BeforeEach
  void judges() {
    Programs.assumeProgram("xmlsec1");
    Programs.assumeProgram("openssl");
    vault = new Vault(folder);
  }

  @Test
  void xmlsecDecryptsWhatIsEncryptedWithAPassPhrase() throws Exception {
    Path plain = vault.appliance(100_003);
    Path out = folder.resolve("out");
    vault.encrypt(plain, out, Vault.all(), Vault.phrase());
    String text = Vault.text(out.resolve("x.ovf"));
    byte[] salt = Base64.getDecoder().decode(between(text, "<xenc11:Specified>", "<"));
    derive(out, salt, between(text, "<xenc11:IterationCount>", "<"));
    decrypt(out, "--aeskey:passphrase-1", "wrapping", IN_FILE, "disk.plain");
    assertArrayEquals(
        Files.readAllBytes(plain.resolveSibling("disk.raw")),
        Files.readAllBytes(out.resolve("disk.plain")));
    decrypt(out, "--aeskey:passphrase-1", "wrapping", IN_PROPERTY, "x.plain");
    String decrypted = Vault.text(out.resolve("x.plain"));
    assertTrue(decrypted.contains("<ovf:Value ovf:value=\"" + Vault.SECRET + "\"/>"), decrypted);
  }

  /** The key from the pass phrase as openssl derives it. */
  private static void derive(Path place, byte[] salt, String rounds) {
    Programs.lines(
        place,
        "openssl",
        "kdf",
        "-keylen",
        "32",
        "-kdfopt",
        "digest:SHA256",
        "-kdfopt",
        "pass:correct horse",
        "-kdfopt",
        "hexsalt:" + HexFormat.of().formatHex(salt),
        "-kdfopt",
        "iter:" + rounds,
        "-binary",
        "-out",
        "wrapping",
        "PBKDF2");
  }

  private static void decrypt(Path place, String kind, String key, String what, String to) {
    Programs.lines(
        place,
        "xmlsec1",
        "--decrypt",
        "--output",
        to,
        kind,
        key,
        "--id-attr:Id",
        XENC + ":EncryptedKey",
        "--node-xpath",
        what,
        "x.ovf");
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  /** xmlsec1 1.2 knows no OAEP with SHA-256, so openssl opens the key and xmlsec1 the data. */
  @Test
  void opensslOpensTheKeyOfARecipient() throws Exception {
    Vault.Person ann = Vault.person("ann");
    Path plain = vault.appliance(70_000);
    Path out = folder.resolve("out");
    vault.encrypt(plain, out, Vault.all(), Vault.only(ann.recipient()));
    String text = Vault.text(out.resolve("x.ovf"));
    String wrapped =
        between(text.substring(text.indexOf("<xenc:EncryptedKey")), "CipherValue>", "<");
    Files.write(out.resolve("wrapped"), Base64.getMimeDecoder().decode(wrapped));
    Programs.lines(
        out,
        "openssl",
        "pkeyutl",
        "-decrypt",
        "-inkey",
        ann.key().toString(),
        "-pkeyopt",
        "rsa_padding_mode:oaep",
        "-pkeyopt",
        "rsa_oaep_md:sha256",
        "-pkeyopt",
        "rsa_mgf1_md:sha256",
        "-in",
        "wrapped",
        "-out",
        "content");
    assertEquals(32, Files.size(out.resolve("content")));
    Files.writeString(
        out.resolve("x.ovf"),
        Pattern.compile("<ds:KeyInfo.*?</ds:KeyInfo>", Pattern.DOTALL)
            .matcher(text)
            .replaceAll(""));
    decrypt(out, "--aeskey", "content", IN_FILE, "disk.plain");
    assertArrayEquals(
        Files.readAllBytes(plain.resolveSibling("disk.raw")),
        Files.readAllBytes(out.resolve("disk.plain")));
  }

  /** The templates that xmlsec1 fills: key in the data itself, old and new ciphers. */
  @ParameterizedTest
  @CsvSource({
    "http://www.w3.org/2009/xmlenc11#aes256-gcm, rsa-oaep-mgf1p, 1",
    "http://www.w3.org/2009/xmlenc11#aes128-gcm, rsa-oaep-mgf1p, 1",
    "http://www.w3.org/2001/04/xmlenc#aes256-cbc, rsa-oaep-mgf1p, 2",
    "http://www.w3.org/2001/04/xmlenc#aes192-cbc, rsa-oaep-mgf1p, 2",
    "http://www.w3.org/2001/04/xmlenc#aes128-cbc, rsa-1_5, 2",
  })
  void weDecryptWhatXmlsecEncrypts(String cipher, String transport, int remarks) throws Exception {
    Vault.Person ann = Vault.person("ann");
    Path plain = vault.appliance(10);
    Path place = Files.createDirectories(folder.resolve("theirs"));
    Matcher bits = Pattern.compile("aes(\\d+)").matcher(cipher);
    assertTrue(bits.find());
    Files.copy(plain.resolveSibling("disk.raw"), place.resolve("disk.raw"));
    Files.copy(plain.resolveSibling("readme.txt"), place.resolve("readme.txt"));
    Files.writeString(
        place.resolve("template.xml"),
        """
        <EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#" Type="%sElement">
          <EncryptionMethod Algorithm="%s"/>
          <KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">
            <EncryptedKey xmlns="http://www.w3.org/2001/04/xmlenc#">
              <EncryptionMethod Algorithm="%s%s"/>
              <KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><KeyName/></KeyInfo>
              <CipherData><CipherValue/></CipherData>
            </EncryptedKey>
          </KeyInfo>
          <CipherData><CipherValue/></CipherData>
        </EncryptedData>
        """
            .formatted(XENC, cipher, XENC, transport));
    Programs.lines(
        place,
        "xmlsec1",
        "--encrypt",
        "--output",
        "x.ovf",
        "--pubkey-cert-pem:ann",
        ann.key().resolveSibling("x.pem").toString(),
        "--session-key",
        "aes-" + bits.group(1),
        "--xml-data",
        plain.toString(),
        "--node-xpath",
        "//*[local-name()='Property'][1]",
        "template.xml");
    assertFalse(Vault.text(place.resolve("x.ovf")).contains(Vault.SECRET));
    Path back = folder.resolve("back");
    Encrypted result = vault.decrypt(place, back, ann.opener());
    assertEquals(1, result.parts());
    assertEquals(remarks, result.remarks().size(), result.remarks().toString());
    assertTrue(Vault.text(back.resolve("x.ovf")).contains(Vault.SECRET));
  }

  /** A file as the standard's own example has it: AES-128-CBC under a key from a pass phrase. */
  @Test
  void weDecryptTheOldFormOfTheStandard() throws Exception {
    Path plain = vault.appliance(50_001);
    Path place = Files.createDirectories(folder.resolve("theirs"));
    Files.copy(plain.resolveSibling("readme.txt"), place.resolve("readme.txt"));
    byte[] salt = "ovfpassword!".getBytes(StandardCharsets.US_ASCII);
    Programs.lines(
        place,
        "openssl",
        "kdf",
        "-keylen",
        "16",
        "-kdfopt",
        "digest:SHA1",
        "-kdfopt",
        "pass:correct horse",
        "-kdfopt",
        "hexsalt:" + HexFormat.of().formatHex(salt),
        "-kdfopt",
        "iter:4096",
        "-binary",
        "-out",
        "key",
        "PBKDF2");
    String key = HexFormat.of().formatHex(Files.readAllBytes(place.resolve("key")));
    String iv = "000102030405060708090a0b0c0d0e0f";
    Programs.lines(
        place,
        "openssl",
        "enc",
        "-aes-128-cbc",
        "-K",
        key,
        "-iv",
        iv,
        "-in",
        plain.resolveSibling("disk.raw").toString(),
        "-out",
        "body");
    byte[] body = Files.readAllBytes(place.resolve("body"));
    byte[] file = new byte[16 + body.length];
    System.arraycopy(HexFormat.of().parseHex(iv), 0, file, 0, 16);
    System.arraycopy(body, 0, file, 16, body.length);
    Files.write(place.resolve("disk.raw"), file);
    String data =
        """
        <e:EncryptedData xmlns:e="http://www.w3.org/2001/04/xmlenc#" Id="first.vhd">
        <e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
        <e:CipherData><e:CipherReference URI="disk.raw"/></e:CipherData></e:EncryptedData>\
        """;
    String section =
        """
        <ovf:EncryptionSection><ovf:Info>Keys</ovf:Info>
        <x:DerivedKey xmlns:x="http://www.w3.org/2009/xmlenc11#">
        <x:KeyDerivationMethod
            Algorithm="http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5#pbkdf2">
        <p:PBKDF2-params xmlns:p="http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5#">
        <Salt><Specified>%s</Specified></Salt><IterationCount>4096</IterationCount>
        <KeyLength>16</KeyLength><PRF Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1"/>
        </p:PBKDF2-params></x:KeyDerivationMethod>
        <e:ReferenceList xmlns:e="http://www.w3.org/2001/04/xmlenc#">
        <e:DataReference URI="#first.vhd"/></e:ReferenceList></x:DerivedKey>
        </ovf:EncryptionSection>
        <ovf:VirtualSystem \
        """
            .formatted(Base64.getEncoder().encodeToString(salt));
    Files.writeString(
        place.resolve("x.ovf"),
        Vault.text(plain)
            .replace("ovf:size=\"50001\"/>", "ovf:size=\"50032\">" + data + "</ovf:File>")
            .replace("<ovf:VirtualSystem ", section));
    Path back = folder.resolve("back");
    Encrypted result = vault.decrypt(place, back, Opener.with(Vault.PHRASE));
    assertEquals(List.of("disk.raw"), result.files());
    assertEquals(2, result.remarks().size(), result.remarks().toString());
    assertArrayEquals(
        Files.readAllBytes(plain.resolveSibling("disk.raw")),
        Files.readAllBytes(back.resolve("disk.raw")));
    String descriptor = Vault.text(back.resolve("x.ovf"));
    assertTrue(descriptor.contains("ovf:size=\"50001\"/>"), descriptor);
    assertFalse(descriptor.contains("EncryptionSection"), descriptor);
  }
}
