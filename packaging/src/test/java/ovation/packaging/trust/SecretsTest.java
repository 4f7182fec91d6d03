package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.cli.Cli;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.token.SoftHsm;

/**
 * Plants passwords, PINs and keys that can be recognised, runs commands that use them rightly and
 * wrongly in a Java of their own, and looks for them in everything that was said and left behind.
 */
class SecretsTest {

  private static final String RIGHT = "Marker-Right-71a5";
  private static final String WRONG = "Marker-Wrong-82b6";
  private static final String PHRASE = "Marker-Phrase-93c7";
  private static final String INLINE = "Marker-Inline-a4d8";

  @TempDir Path folder;
  private Path secrets;
  private Path work;
  private final Map<String, byte[]> planted = new LinkedHashMap<>();

  /** The other Java: every line of a file is a command, its words between tabs. */
  static final class Child {
    private Child() {}

    public static void main(String[] words) throws IOException {
      for (String line : Files.readAllLines(Path.of(words[0]))) {
        System.out.println("> " + Cli.run(line.split("\t"), System.out, System.err));
      }
    }
  }

  @BeforeEach
  void plant() throws Exception {
    secrets = Files.createDirectory(folder.resolve("secrets"));
    work = Files.createDirectory(folder.resolve("work"));
    Files.createDirectory(work.resolve("tmp"));
    Files.createDirectory(work.resolve("home"));
    new TestPackage().manifest(DigestAlgorithm.SHA256).ova(work);
    for (String text : List.of(RIGHT, WRONG, PHRASE, SoftHsm.PIN)) {
      plant(text);
    }
    planted.put(INLINE, INLINE.getBytes(StandardCharsets.UTF_8));
    Files.writeString(secrets.resolve("right"), RIGHT + "\n");
    Files.writeString(secrets.resolve("wrong"), WRONG + "\n");
    Files.writeString(secrets.resolve("phrase"), PHRASE + "\n");
    Files.writeString(secrets.resolve("pin"), SoftHsm.PIN + "\n");
  }

  private void plant(String text) {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      planted.put(text + " in " + charset, text.getBytes(charset));
    }
  }

  /** The secret number of a key, raw, in hexadecimal digits of both cases, and in Base64. */
  private void plant(String name, PrivateKey key) {
    byte[] secret =
        switch (key) {
          case RSAPrivateCrtKey rsa -> rsa.getPrimeP().toByteArray();
          case ECPrivateKey curve -> curve.getS().toByteArray();
          default -> throw new AssertionError(name);
        };
    byte[] middle = Arrays.copyOfRange(secret, 4, 28);
    planted.put(name, middle);
    String hex = HexFormat.of().formatHex(middle);
    planted.put(name + " in hex", hex.getBytes(StandardCharsets.US_ASCII));
    planted.put(
        name + " in HEX",
        HexFormat.of().withUpperCase().formatHex(middle).getBytes(StandardCharsets.US_ASCII));
    byte[] der = key.getEncoded();
    String base64 = Base64.getEncoder().encodeToString(Arrays.copyOfRange(der, 48, 93));
    planted.put(name + " in Base64", base64.substring(2, 58).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void nothingSecretIsSaidOrLeft() throws Exception {
    OpenSsl.assume();
    SoftHsm hsm = SoftHsm.in(Files.createDirectory(secrets.resolve("hsm"))).token("Release");
    hsm.key("Release", "rsa", "01", "rsa:2048");
    hsm.certificate("Release", "rsa", "01");
    Path p12 = secrets.resolve("release.p12");
    NewKey.of("Release", NewKey.Kind.P256, Duration.ofDays(30))
        .create(p12, null, RIGHT.toCharArray(), Instant.now());
    Path pem = secrets.resolve("release.pem");
    new OpenSsl(secrets)
        .run(
            "pkcs12",
            "-in",
            "release.p12",
            "-passin",
            "pass:" + RIGHT,
            "-passout",
            "pass:" + RIGHT,
            "-out",
            "release.pem");
    Path open = secrets.resolve("open.pem");
    new OpenSsl(secrets)
        .run(
            "pkcs12",
            "-in",
            "release.p12",
            "-passin",
            "pass:" + RIGHT,
            "-nodes",
            "-out",
            "open.pem");
    try (SigningKey key =
        new KeyFile(p12).open(KeyRequest.only(), PasswordSource.fixed(RIGHT.toCharArray()))) {
      plant("the key", key.privateKey().orElseThrow());
    }
    String right = secrets.resolve("right").toString();
    String wrong = secrets.resolve("wrong").toString();
    String pin = secrets.resolve("pin").toString();
    String token = hsm.address("token=Release;object=rsa");
    List<List<String>> commands = new ArrayList<>();
    for (Path key : List.of(p12, pem, open)) {
      for (String password : List.of(right, wrong, pin)) {
        commands.add(sign(key.toString(), "--password-file", password));
      }
      commands.add(sign(key.toString(), "--password-env", "SECRET_RIGHT"));
      commands.add(sign(key.toString(), "--password-env", "SECRET_WRONG", "--cms"));
    }
    commands.add(sign(token, "--password-file", pin));
    commands.add(sign(token, "--password-file", wrong));
    commands.add(sign(token, "--password-file", pin, "--timestamp", "http://127.0.0.1:9/"));
    commands.add(sign(token + "&pin-value=" + INLINE));
    commands.add(sign(token, "--timestamp", "http://user:" + INLINE + "@127.0.0.1/"));
    commands.add(List.of("key", "list", p12.toString(), "--password-file", right));
    commands.add(List.of("key", "list", token, "--password-file", pin));
    commands.add(List.of("key", "list", p12.toString(), "--password-file", wrong));
    commands.add(List.of("key", "new", "--name", "N", "--out", "n.p12", "--password-file", wrong));
    commands.add(
        List.of(
            "export", "x.ova", "-o", "out/", "--key", p12.toString(), "--password-file", right));
    commands.add(
        List.of(
            "export",
            "x.ova",
            "-o",
            "no/way.ova",
            "--key",
            p12.toString(),
            "--password-file",
            right));
    commands.add(
        List.of(
            "encrypt",
            "x.ova",
            "-o",
            "e.ova",
            "--passphrase-file",
            secrets.resolve("phrase").toString()));
    commands.add(List.of("decrypt", "e.ova", "-o", "d.ova", "--passphrase-file", wrong));
    commands.add(List.of("verify", "out.ova"));
    String said = run(commands);
    long done = said.lines().filter("> 0"::equals).count();
    long failed = said.lines().filter(line -> line.startsWith("> ")).count() - done;
    assertTrue(done >= 10 && failed >= 10, said);
    search("what was said", said.getBytes(StandardCharsets.UTF_8));
    searchFiles();
  }

  @Test
  void norInWhatAKilledSigningLeaves() throws Exception {
    Path p12 = secrets.resolve("release.p12");
    NewKey.of("Release", NewKey.Kind.P256, Duration.ofDays(30))
        .create(p12, null, RIGHT.toCharArray(), Instant.now());
    try (SigningKey key =
        new KeyFile(p12).open(KeyRequest.only(), PasswordSource.fixed(RIGHT.toCharArray()))) {
      plant("the key", key.privateKey().orElseThrow());
    }
    try (StampServer server = StampServer.under(TestKeys.chain())) {
      server.mood = StampServer.Mood.SILENT_AFTER_ONE;
      Process child =
          start(
              List.of(
                  sign(
                      p12.toString(),
                      "--password-file",
                      secrets.resolve("right").toString(),
                      "--timestamp",
                      server.address())));
      assertTrue(server.awaitHanging(), "killed while the time stamp is waited for");
      assertEquals(2, server.questions());
      child.destroyForcibly().waitFor();
      search("what was said", Files.readAllBytes(secrets.resolve("said")));
    }
    assertTrue(
        files().stream().anyMatch(file -> file.toString().endsWith(".part")), "it left something");
    assertFalse(Files.exists(work.resolve("out.ova")));
    searchFiles();
  }

  private static List<String> sign(String key, String... more) {
    List<String> command = new ArrayList<>(List.of("--debug", "sign", "x.ova", "-o", "out.ova"));
    command.addAll(List.of("--key", key));
    command.addAll(List.of(more));
    return command;
  }

  private String run(List<List<String>> commands) throws Exception {
    Process child = start(commands);
    int status = child.waitFor();
    String said = Files.readString(secrets.resolve("said"));
    assertEquals(0, status, said);
    return said;
  }

  private Process start(List<List<String>> commands) throws IOException {
    Path script = secrets.resolve("commands");
    Files.write(script, commands.stream().map(words -> String.join("\t", words)).toList());
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + work.resolve("home"),
                "-Djava.io.tmpdir=" + work.resolve("tmp"),
                "-cp",
                classPath(),
                Child.class.getName(),
                script.toString())
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(secrets.resolve("said").toFile());
    builder.environment().put("SECRET_RIGHT", RIGHT);
    builder.environment().put("SECRET_WRONG", WRONG);
    builder.environment().put("XDG_CONFIG_HOME", work.resolve("home/.config").toString());
    builder
        .environment()
        .put("SOFTHSM2_CONF", secrets.resolve("hsm").resolve("softhsm2.conf").toString());
    Process child = builder.start();
    child.getOutputStream().close();
    return child;
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(work)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private void searchFiles() throws IOException {
    for (Path file : files()) {
      search(file.toString(), Files.readAllBytes(file));
    }
  }

  private void search(String place, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    planted.forEach((name, secret) ->
        assertFalse(
            text.contains(new String(secret, StandardCharsets.ISO_8859_1)),
            () -> name + " is in " + place));
  }
}
