package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.Corpus;
import ovation.packaging.Programs;

class EditCommandTest {

  @TempDir private Path folder;

  @Test
  void changesNothingButTheValue() {
    Path descriptor = new Workshop(folder).appliance();
    String before = Workshop.text(descriptor);
    CliRun.done("edit", descriptor, "--memory", "8GiB");
    assertEquals(
        before.replace("<rasd:VirtualQuantity>1024<", "<rasd:VirtualQuantity>8192<"),
        Workshop.text(descriptor));
    assertFalse(Files.exists(folder.resolve("web.mf")), "no manifest where there was none");
  }

  @Test
  void writesWhatItReadWithoutAnOperation() throws Exception {
    Path archive = new Workshop(folder).archive();
    CliRun.done("edit", archive, "-o", folder.resolve("copy.ova"));
    assertEquals(-1, Files.mismatch(archive, folder.resolve("copy.ova")));
    Path other = Files.createDirectory(folder.resolve("other"));
    CliRun.done("edit", folder.resolve("web.ovf"), "-o", other.resolve("web.ovf"));
    assertEquals(-1, Files.mismatch(folder.resolve("web.ovf"), other.resolve("web.ovf")));
    assertEquals(List.of("system.raw", "web.ovf"), Workshop.names(other));
    CliRun.done("edit", folder.resolve("web.ovf"), "-o", other.resolve("renamed.ovf"));
    assertEquals(-1, Files.mismatch(folder.resolve("web.ovf"), other.resolve("renamed.ovf")));
  }

  @Test
  void editsRealArchivesAndCarriesTheirDisks() {
    for (Path real : Corpus.archives()) {
      List<String> before = members(real);
      CliRun inspected = CliRun.ovation("inspect", real, "--json");
      if (inspected.status() != 0 || inspected.list("systems").size() != 1 || before.isEmpty()) {
        continue;
      }
      boolean gets = inspected.list("systems").getFirst().get("memoryBytes") != null;
      Path edited = folder.resolve("edited.ova");
      CliRun run = CliRun.ovation("edit", real, "--memory", "8GiB", "-o", edited);
      if (run.status() == 2 && run.err().contains("no VirtualHardwareSection")) {
        continue;
      }
      run.ended(0);
      assertDisksAreCarried(real, edited);
      assertOrderAndManifest(edited);
      if (gets) {
        assertOneLineDiffers(real, edited);
      }
    }
  }

  private List<String> members(Path archive) {
    Programs.Answer answer =
        Programs.run(folder, "tar", "-tf", archive.toAbsolutePath().toString());
    return answer.status() == 0 ? answer.lines() : List.of();
  }

  private byte[] member(Path archive, String name) {
    try {
      Process tar =
          new ProcessBuilder("tar", "-xOf", archive.toAbsolutePath().toString(), name)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return tar.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOwn(String name) {
    return name.endsWith(".ovf") || name.endsWith(".mf") || name.endsWith(".cert");
  }

  private void assertDisksAreCarried(Path real, Path edited) {
    for (String name : members(real)) {
      if (!isOwn(name)) {
        assertEquals(
            Workshop.sha256(member(real, name)), Workshop.sha256(member(edited, name)), name);
      }
    }
  }

  private void assertOrderAndManifest(Path edited) {
    List<String> names = members(edited);
    assertTrue(names.get(0).endsWith(".ovf"), names.toString());
    assertTrue(names.get(1).endsWith(".mf"), names.toString());
    assertTrue(names.stream().noneMatch(name -> name.endsWith(".cert")), names.toString());
    String manifest = new String(member(edited, names.get(1)), StandardCharsets.UTF_8);
    assertEquals(names.size() - 1, manifest.lines().count());
    for (String line : manifest.lines().toList()) {
      String name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(")="));
      String program = line.substring(0, line.indexOf('(')).toLowerCase(Locale.ROOT) + "sum";
      Path file = folder.resolve("member");
      try {
        Files.write(file, member(edited, name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      String digest = Programs.lines(folder, program, "member").getFirst().split(" ")[0];
      assertTrue(line.endsWith(")= " + digest), line);
    }
  }

  private void assertOneLineDiffers(Path real, Path edited) {
    String name = members(edited).getFirst();
    byte[] before = member(real, name);
    byte[] after = member(edited, name);
    int start = 0;
    while (start < Math.min(before.length, after.length) && before[start] == after[start]) {
      start++;
    }
    int end = 0;
    while (end < Math.min(before.length, after.length) - start
        && before[before.length - 1 - end] == after[after.length - 1 - end]) {
      end++;
    }
    String changed = new String(after, start, after.length - start - end, StandardCharsets.UTF_8);
    assertTrue(changed.matches("[0-9]*"), real + ": " + changed);
  }

  @Test
  void editsEveryKindOfValue() {
    Workshop workshop = new Workshop(folder);
    Path descriptor = workshop.appliance();
    Path eula = workshop.text("eula.txt", "Terms & conditions\n");
    CliRun.done(
        "edit",
        descriptor,
        "--cpus",
        4,
        "--nics",
        2,
        "--network",
        "Public=Outside",
        "--network",
        "Inside",
        "--hardware-version",
        "vmx-19",
        "--product",
        "Web",
        "--vendor",
        "Us",
        "--product-version",
        "1.2",
        "--property",
        "port=80:uint16",
        "--property",
        "host=a:b",
        "--eula",
        eula,
        "--annotation",
        eula,
        "--add-disk",
        workshop.disk("data.raw", 2),
        "--add-file",
        eula);
    CliRun run = CliRun.done("inspect", descriptor, "--json");
    assertEquals(4L, run.list("systems").getFirst().get("cpus"));
    assertEquals("vmx-19", run.list("systems").getFirst().get("hardwareVersion"));
    assertEquals("Outside", run.list("networks").get(0).get("name"));
    assertEquals("uint16", run.list("properties").get(0).get("type"));
    assertEquals("a:b", run.list("properties").get(1).get("value"));
    assertEquals(1L, run.json().get("eulas"));
    assertTrue(Workshop.text(descriptor).contains("Terms &amp; conditions</License>"));
    assertEquals(
        List.of(),
        CliRun.done("validate", "--json", descriptor).list("problems").stream()
            .filter(problem -> !"info".equals(problem.get("severity")))
            .toList());
    CliRun.done("edit", descriptor, "--remove-disk", "vmdisk2", "--remove-file", "eula.txt");
    assertFalse(Workshop.text(descriptor).contains("data.raw"));
    assertTrue(Files.exists(folder.resolve("data.raw")), "files of an author stay");
  }

  @Test
  void setsAddsAndRemovesByPath() {
    Path descriptor = new Workshop(folder).appliance();
    CliRun.done(
        "edit",
        descriptor,
        "set",
        "NetworkSection/Network[Public]/Description",
        "The outside",
        "add",
        "NetworkSection/Network[Backend]",
        "remove",
        "VirtualSystem[web]/VirtualHardwareSection/Item[2]/ElementName");
    String text = Workshop.text(descriptor);
    assertTrue(text.contains("<Description>The outside</Description>"), text);
    assertTrue(text.contains("<Network ovf:name=\"Backend\"/>"), text);
    assertFalse(text.contains(">Memory<"), text);
  }

  @Test
  void makesTheManifestFitAndDropsTheSignature() {
    Workshop workshop = new Workshop(folder);
    Path archive = workshop.archive();
    Path key = workshop.key("me", 10);
    CliRun.done("sign", archive, "--key", key, "--password-file", folder.resolve("password"));
    CliRun run = CliRun.done("edit", archive, "--memory", "2GiB");
    assertTrue(run.err().contains("The signature no longer fits and was left out."), run.err());
    assertEquals("absent", CliRun.done("verify", archive, "--json").json().get("signature"));
    CliRun.ovation("verify", archive, "--require-signature").ended(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--system nobody --cpus 2",
        "--option huge --memory 2GiB",
        "--network Nowhere=X",
        "--remove-disk none",
        "--memory 1500",
        "set NoSuch/Path x",
        "set",
        "frobnicate",
        "--nics -1",
        "remove VirtualSystem/NoSuchSection",
        "set VirtualSystem/@nosuch x",
        "--property nothing",
        "--password-file x"
      })
  void refusesOperationsThatMakeNoSense(String words) {
    Path descriptor = new Workshop(folder).appliance();
    String before = Workshop.text(descriptor);
    Object[] arguments =
        Stream.concat(Stream.of("edit", descriptor.toString()), Stream.of(words.split(" ")))
            .toArray();
    CliRun.ovation(arguments).ended(2);
    assertEquals(before, Workshop.text(descriptor));
  }
}
