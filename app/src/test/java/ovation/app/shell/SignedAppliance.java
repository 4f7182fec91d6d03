package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.KeyFiles;
import ovation.packaging.trust.PackageSigner;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.SigningKey;

/** A small appliance signed under an authority; keys are made by the JDK's keytool. */
final class SignedAppliance {
  private static final String PASSWORD = "correct horse";

  private final Path folder;

  SignedAppliance(Path folder) {
    this.folder = folder;
  }

  /** Makes {@code gateway.ova}, signed by Example Works, for whom Example Authority vouches. */
  Path make() throws Exception {
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(
        plain.resolve("gateway.ovf"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" \
        xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
          <References><File ovf:id="f" ovf:href="readme.txt"/></References>
          <VirtualSystem ovf:id="gateway"><Info>A gateway</Info>
            <ProductSection><Info>Product</Info><Product>Gateway</Product>
              <Vendor>Example Works Ltd.</Vendor></ProductSection></VirtualSystem>
        </Envelope>
        """);
    Files.writeString(plain.resolve("readme.txt"), "read me\n");
    Path target = folder.resolve("gateway.ova");
    try (OvfPackage source = OvfPackage.open(plain);
        SigningKey key =
            KeyFiles.load(
                key(),
                Optional.of(folder.resolve("chain.pem")),
                PasswordSource.fixed(PASSWORD.toCharArray()))) {
      PackageSigner signer = PackageSigner.of(key, DigestAlgorithm.SHA256, Instant.now());
      new ExportJob(ExportPlan.of(source, target).withSigner(signer)).run(Progress.none());
    }
    return target;
  }

  private Path key() throws IOException {
    keytool("root", "-genkeypair", "-dname", "CN=Example Authority", "-ext", "bc:c");
    keytool("works", "-genkeypair", "-dname", "CN=Example Works");
    keytool("works", "-certreq", "-file", "works.csr");
    keytool(
        "root",
        "-gencert",
        "-infile",
        "works.csr",
        "-outfile",
        "works.pem",
        "-rfc",
        "-ext",
        "ku:c=ds");
    keytool("root", "-exportcert", "-rfc", "-file", "root.pem");
    Files.writeString(
        folder.resolve("chain.pem"),
        Files.readString(folder.resolve("works.pem"))
            + Files.readString(folder.resolve("root.pem")));
    return folder.resolve("works.p12");
  }

  /** The certificate of the authority. */
  Path authority() {
    return folder.resolve("root.pem");
  }

  private void keytool(String owner, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(words));
    command.addAll(List.of("-alias", owner, "-keystore", owner + ".p12", "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass", PASSWORD));
    if (words[0].equals("-genkeypair")) {
      command.addAll(List.of("-keyalg", "RSA", "-keysize", "2048", "-validity", "400"));
    }
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), said);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
