package ovation.app.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.app.sample.Judge;

/** What tar, xmllint, openssl and qemu-img say about the archive that was made on the screen. */
record WrittenArchive(Path archive, Path folder) {
  private static final Path SCHEMA =
      Path.of("../../shared/reference/xsd/local-1.1.1/dsp8023_1.1.1.xsd");

  void holds(Path web, Path store) throws Exception {
    Judge judge = new Judge(folder);
    List<String> members = judge.run("tar", "--list", "--file=" + archive).lines().toList();
    assertEquals(
        List.of("corner-shop.ovf", "corner-shop.mf", "corner-shop.cert"), members.subList(0, 3));
    assertEquals(5, members.size(), members::toString);
    judge.run("tar", "--extract", "--file=" + archive);
    signature(judge);
    digests(judge);
    descriptor(judge);
    disk(judge, members.get(3), web);
    disk(judge, members.get(4), store);
  }

  private void signature(Judge judge) throws Exception {
    String certificate = Files.readString(folder.resolve("corner-shop.cert"));
    Matcher line =
        Pattern.compile("(?m)^SHA256\\(corner-shop\\.mf\\)= ([0-9a-f]+)$").matcher(certificate);
    assertTrue(line.find(), certificate);
    Files.write(folder.resolve("signature"), java.util.HexFormat.of().parseHex(line.group(1)));
    judge.run("openssl", "x509", "-in", "corner-shop.cert", "-noout", "-pubkey", "-out", "public");
    assertEquals(
        "Verified OK",
        judge
            .run(
                "openssl",
                "dgst",
                "-sha256",
                "-verify",
                "public",
                "-signature",
                "signature",
                "corner-shop.mf")
            .strip());
  }

  private void digests(Judge judge) throws Exception {
    String sums =
        Pattern.compile("(?m)^SHA256\\((.*)\\)= (.*)$")
            .matcher(Files.readString(folder.resolve("corner-shop.mf")))
            .replaceAll("$2  $1");
    assertEquals(3, sums.lines().count());
    Files.writeString(folder.resolve("sums"), sums);
    judge.run("sha256sum", "--check", "--strict", "sums");
  }

  private void descriptor(Judge judge) throws Exception {
    judge.run("xmllint", "--nonet", "--noout", "corner-shop.ovf");
    if (Files.exists(SCHEMA)) {
      String schema = SCHEMA.toAbsolutePath().normalize().toString();
      judge.run("xmllint", "--nonet", "--noout", "--schema", schema, "corner-shop.ovf");
    }
    says(judge, "2", "count(//*[local-name()='VirtualSystem'])");
    says(judge, "Public Internal Backup", "//*[local-name()='Network']/@*[local-name()='name']");
    says(judge, "true", order("Store-room") + " < " + order("Till"));
    says(judge, Authoring.NAME, "//*[local-name()='Product']/text()");
    says(judge, Authoring.LICENCE, "//*[local-name()='License']/text()");
    says(judge, "5", "count(//*[local-name()='Connection'])");
  }

  private static String order(String system) {
    return "//*[local-name()='Item'][@*[local-name()='id']='"
        + system
        + "']/@*[local-name()='order']";
  }

  private static void says(Judge judge, String wanted, String path) throws Exception {
    String said = judge.run("xmllint", "--nonet", "--xpath", path, "corner-shop.ovf").strip();
    String values =
        said.contains("=\"")
            ? Pattern.compile("\"([^\"]*)\"")
                .matcher(said)
                .results()
                .map(result -> result.group(1))
                .reduce((one, other) -> one + " " + other)
                .orElse("")
            : said;
    assertEquals(wanted, values, path);
  }

  private static void disk(Judge judge, String member, Path image) throws Exception {
    judge.run("qemu-img", "check", "-f", "vmdk", member);
    judge.run("qemu-img", "compare", "-f", "raw", "-F", "vmdk", image.toString(), member);
  }
}
