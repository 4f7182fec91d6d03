package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets on the command line. */
class TargetCommandsTest {

  @TempDir private Path folder;

  @Test
  void aNewApplianceRunsOnItsTarget() {
    Workshop workshop = new Workshop(folder);
    Path disk = workshop.disk("system.raw", 1);
    for (String target : List.of("esxi-7.0", "virtualbox-7.1", "kvm", "proxmox-9", "xenserver-8")) {
      Path descriptor = folder.resolve(target + ".ovf");
      CliRun.done("new", descriptor, "--disk", disk, "--network", "LAN", "--target", target);
      vmdk(descriptor);
      CliRun run =
          CliRun.done("validate", descriptor, "--target", target, "--fail-on", "warning", "--json");
      assertEquals(List.of(), run.list("problems"), target);
      Map<?, ?> verdict = run.list("targets").getFirst();
      assertEquals(target, verdict.get("target"));
      assertEquals("runs", verdict.get("verdict"));
      assertEquals(List.of(), verdict.get("reasons"));
    }
  }

  @Test
  void aTargetThatRefusesCounts() {
    Path box = virtualBox();
    CliRun run = CliRun.ovation("validate", box, "--target", "esxi@7.0").ended(1);
    assertTrue(run.out().contains("error T-03 VMware ESXi 7.0 refuses it:"), run.out());
    assertTrue(
        run.out()
            .contains(
                "VMware ESXi 7.0 (esxi-7.0): will be refused (T-03). Fix: Make it run on VMware"
                    + " ESXi 7.0."),
        run.out());
    CliRun json = CliRun.ovation("validate", box, "--target", "esxi-7.0", "--json").ended(1);
    Map<?, ?> problem = json.list("problems").getFirst();
    assertEquals("T-03", problem.get("code"));
    assertEquals("error", problem.get("severity"));
    assertTrue((Integer.parseInt(String.valueOf(problem.get("line")))) > 10, problem.toString());
    Map<?, ?> verdict = json.list("targets").getFirst();
    assertEquals("refused", verdict.get("verdict"));
    assertEquals(List.of("T-03"), verdict.get("reasons"));
    CliRun sarif =
        CliRun.ovation("validate", box, "--target", "esxi-7.0", "--format", "sarif").ended(1);
    assertTrue(sarif.out().contains("\"id\" : \"T-03\""), sarif.out());
    CliRun.done("validate", box, "--target", "virtualbox-7.0");
  }

  @Test
  void theMatrixIsAQuestion() {
    CliRun run = CliRun.done("validate", virtualBox(), "--target", "all", "--json");
    List<Map<?, ?>> targets = run.list("targets");
    assertEquals(20, targets.size());
    assertEquals(
        List.of("refused"),
        targets.stream()
            .filter(target -> String.valueOf(target.get("target")).startsWith("esxi"))
            .map(target -> String.valueOf(target.get("verdict")))
            .distinct()
            .toList());
  }

  @Test
  void itIsMadeToRun() throws IOException {
    Path box = virtualBox();
    Path out = folder.resolve("vmware.ovf");
    CliRun.done("edit", box, "--target", "esxi-7.0", "-o", out);
    assertTrue(Files.readString(out).contains(">vmx-17<"));
    CliRun.done("validate", out, "--target", "esxi-7.0", "--fail-on", "warning");
    CliRun.ovation("edit", box, "--target", "azure", "-o", folder.resolve("no.ovf")).ended(1);
    assertFalse(Files.exists(folder.resolve("no.ovf")));
  }

  @Test
  void anExportForATargetIsWhatItTakes() {
    Path box = virtualBox();
    Path out = folder.resolve("box.ova");
    CliRun refused = CliRun.ovation("export", box, "-o", out, "--target", "esxi-8.0").ended(1);
    assertTrue(refused.err().contains("T-03"), refused.err());
    assertFalse(Files.exists(out));
    CliRun.done(
        "export", box, "-o", out, "--target", "esxi-8.0", "--force", "--disk-format", "keep");
    CliRun.done("export", box, "-o", folder.resolve("again.ova"), "--target", "virtualbox-7.1");
    CliRun.done("validate", folder.resolve("again.ova"), "--target", "virtualbox-7.1");
  }

  @Test
  void targetsAreListedAndShown() {
    CliRun list = CliRun.done("targets");
    assertEquals(20, list.out().lines().count());
    assertTrue(list.out().contains("xcpng-8.3       XCP-ng 8.3, by Xen Orchestra"), list.out());
    assertEquals(20, CliRun.done("targets", "--json").list("targets").size());
    CliRun one = CliRun.done("targets", "esxi-7.0");
    assertTrue(one.out().contains("vmx from 4 up to 19: taken"), one.out());
    assertFalse(CliRun.first(CliRun.done("targets", "kvm", "--json").json(), "targets").isEmpty());
    CliRun unknown = CliRun.ovation("targets", "esxi-5").ended(2);
    assertTrue(
        unknown.err().contains("There is no target “esxi-5”. There are: esxi-6.5, esxi-6.7,"),
        unknown.err());
    CliRun.ovation("validate", virtualBox(), "--target", "nothing").ended(2);
  }

  @Test
  void ownFilesJoin() throws IOException {
    Path box = virtualBox();
    Path lab = folder.resolve("lab.xml");
    String copy = CliRun.done("targets", "virtualbox-7.1", "--xml").out();
    Files.writeString(
        lab,
        copy.replace("id=\"virtualbox-7.1\"", "id=\"lab\"")
            .replace("</target>", "<limit of=\"memory\" most=\"512 MiB\"/></target>"));
    CliRun run =
        CliRun.ovation("validate", box, "--target-file", lab, "--target", "lab", "--json").ended(1);
    assertEquals("T-05", run.list("problems").getFirst().get("code"));
    Files.writeString(lab, copy.replace("</target>", "\n<limit of=\"ram\" most=\"1\"/></target>"));
    CliRun faulty =
        CliRun.ovation("validate", box, "--target-file", lab, "--target", "kvm").ended(3);
    assertTrue(faulty.err().contains("lab.xml:"), faulty.err());
    assertTrue(faulty.err().contains("of=\"ram\" is none of \"cpus\", \"memory\""), faulty.err());
    CliRun.ovation("targets", "--target-file", folder.resolve("none.xml")).ended(3);
  }

  @Test
  void anOwnTargetChoosesTheHardware() throws IOException {
    Path lab = folder.resolve("lab.xml");
    Files.writeString(
        lab,
        """
        <target xmlns="urn:ovation:target:1" id="lab" name="Lab" extends="esxi-8.0">
          <choose family="vmx-19" nic="VmxNet3" controller-model="VirtualSCSI" firmware="efi"/>
        </target>
        """);
    Path out = folder.resolve("lab.ovf");
    Path disk = new Workshop(folder).disk("system.raw", 1);
    CliRun.done(
        "new", out, "--disk", disk, "--network", "N", "--target-file", lab, "--target", "lab");
    String text = Files.readString(out);
    for (String word : List.of(">vmx-19<", ">VmxNet3<", ">VirtualSCSI<", "vmw:value=\"efi\"")) {
      assertTrue(text.contains(word), text);
    }
  }

  /** An appliance as VirtualBox would write it, with a VMDK by its name. */
  private Path virtualBox() {
    Path descriptor = folder.resolve("box.ovf");
    Path disk = new Workshop(folder).disk("system.raw", 1);
    CliRun.done(
        "new",
        descriptor,
        "--disk",
        disk,
        "--network",
        "LAN",
        "--target",
        "virtualbox-7.1",
        "--overwrite");
    vmdk(descriptor);
    return descriptor;
  }

  /** Says of the disk that it is a VMDK, which all of the targets here take. */
  private static void vmdk(Path descriptor) {
    CliRun.done(
        "edit",
        descriptor,
        "set",
        "DiskSection/Disk/@format",
        "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized");
  }
}
