package ovation.model.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Targets are data: files that extend each other, and files of the user. */
class TargetsTest {

  @Test
  void everyTargetOfTheContractIsThere() {
    assertEquals(
        "esxi-6.5, esxi-6.7, esxi-7.0, esxi-8.0, esxi-9.0, workstation, virtualbox-6.1,"
            + " virtualbox-7.0, virtualbox-7.1, hyperv-2019, hyperv-2022, xenserver-8, xcpng-8.3,"
            + " kvm, proxmox-8, proxmox-9, nutanix, aws, azure, gcp",
        Targets.known().ids());
    for (TargetPlatform target : Targets.builtIn()) {
      assertTrue(target.name().length() > target.id().length() - 3, target.id());
      assertTrue(target.document().length() > 10, target.id());
      assertTrue(target.importedBy().length() > 5, target.id());
      assertTrue(target.choices().family() != null, target.id());
    }
  }

  @Test
  void namesAreForgiving() {
    Targets targets = Targets.known();
    assertEquals("esxi-7.0", targets.of("esxi@7.0").orElseThrow().id());
    assertEquals("esxi-7.0", targets.of("ESXi-7.0").orElseThrow().id());
    assertEquals("esxi-9.0", targets.of("esxi").orElseThrow().id());
    assertEquals("kvm", targets.of("kvm").orElseThrow().id());
    assertTrue(targets.of("esxi-5.0").isEmpty());
  }

  @Test
  void aVersionStatesOnlyItsDifferences() {
    TargetPlatform seven = Targets.known().of("esxi-7.0").orElseThrow();
    assertEquals(19, seven.support(Topic.FAMILY, "vmx").orElseThrow().to().getAsInt());
    assertEquals(Verdict.REFUSED, seven.verdict(Topic.FAMILY, "virtualbox"));
    assertEquals("vSphere Client, OVF Tool or govc", seven.importedBy());
    assertEquals(256, seven.limit(Quantity.CPUS, 17).orElseThrow().most().orElseThrow());
    assertEquals(768, seven.limit(Quantity.CPUS, 18).orElseThrow().most().orElseThrow());
    assertEquals(128, seven.limit(Quantity.CPUS, 14).orElseThrow().most().orElseThrow());
    assertEquals(24560L << 30, seven.limit(Quantity.MEMORY).orElseThrow().most().orElseThrow());
  }

  @Test
  void filesOfTheUserJoin() {
    Targets more =
        with(
            """
            <target xmlns='urn:ovation:target:1' id='lab' name='Our lab' extends='esxi-7.0'>
              <limit of='memory' most='64 GiB' from='18'/>
              <nic name='e1000' verdict='refused' instead='VmxNet3'>We drop it.</nic>
            </target>
            """);
    TargetPlatform lab = more.of("lab").orElseThrow();
    assertEquals("VMware", lab.vendor());
    assertEquals(64L << 30, lab.limit(Quantity.MEMORY).orElseThrow().most().orElseThrow());
    assertEquals(Verdict.REFUSED, lab.verdict(Topic.NIC, "e1000"));
    assertEquals(Verdict.RUNS, lab.verdict(Topic.NIC, "vmxnet3"));
    assertEquals(21, more.all().size());
  }

  @Test
  void aFaultIsOneSentenceWithItsLine() {
    String head = "<target xmlns='urn:ovation:target:1' id='x' name='X'>\n";
    assertEquals(
        "my.xml:2: <nik> is no part of a target file. There are: archive, choose, device, digest,"
            + " disk, document, family, feature, firmware, import, limit, nic, scsi, signature,"
            + " target, transport, unit, version.",
        fault(head + "<nik name='e1000' verdict='runs'/></target>"));
    assertEquals(
        "my.xml:2: verdict=\"maybe\" is none of \"runs\", \"warns\", \"refused\".",
        fault(head + "<nic name='e1000' verdict='maybe'/></target>"));
    assertEquals(
        "my.xml:2: \"lots\" is no size, such as \"6 TiB\".",
        fault(head + "<limit of='memory' most='lots'/></target>"));
    assertEquals(
        "my.xml:2: <nic> needs the attribute \"verdict\".",
        fault(head + "<nic name='e1000'/></target>"));
    assertTrue(
        fault("<target xmlns='urn:ovation:target:1' id='x' name='X' extends='y'/>")
            .startsWith("my.xml:1: It extends \"y\", which is not known. There are: esxi-6.5,"));
    assertTrue(fault("<target>").startsWith("my.xml:1: "));
    assertTrue(fault("<!DOCTYPE x><target/>").startsWith("my.xml:1: "));
  }

  @Test
  void filesCanBeCopied() {
    for (TargetPlatform target : Targets.builtIn()) {
      Targets again = Targets.known().with(target.id() + ".xml", target.file());
      assertEquals(target.name(), again.of(target.id()).orElseThrow().name());
      assertEquals(List.copyOf(Targets.builtIn()).size(), again.all().size());
    }
  }

  private static Targets with(String text) {
    return Targets.known().with("my.xml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String fault(String text) {
    return String.valueOf(assertThrows(TargetFileException.class, () -> with(text)).getMessage());
  }
}
