package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;

/** What the rules say about real descriptors. */
class CorpusProblemsTest {

  /** The faults that the makers of a test suite planted: file, code, end of the path. */
  private static final List<List<String>> PLANTED =
      List.of(
          List.of("DiskSection_1_0__Neg__dup_diskid", "D-01", "Disk[vmdisk1]"),
          List.of("DiskSection_1_0__Neg__no_capacity", "D-04", "Disk[vmdisk1]"),
          List.of("DiskSection_1_0__Neg__popsize_gt_capacity", "D-09", "Disk[vmdisk1]"),
          List.of("Envelope_1_0__Neg__content_vmwithnoid", "E-08", "VirtualSystem"),
          List.of("Envelope_1_0__Neg__invalid_no_ref", "E-03", "Envelope"),
          List.of("Envelope_1_0__Neg__invalid_ref_dup_id", "R-01", "File[file1]"),
          List.of("Envelope_1_0__Neg__invalid_version", "E-07", "References"),
          List.of("Envelope_1_0__Neg__invalid_zero_capacity", "E-06", "VirtualSystem[PTC01_VM]"),
          List.of("Envelope_1_0__Neg__section_withnoinfo", "E-06", "OperatingSystemSection"),
          List.of("NetworkSection_1_0__Neg__no_net", "N-02", "Item[3]"),
          List.of("ProductSection_1_0__Neg__prop_dup_keys", "P-01", "Property[imunique]"),
          List.of("ProductSection_1_0__Neg__prop_no_type", "P-02", "Property[imunique]"),
          List.of("VirtualHardware_1_0__Neg__child_uitem_req_true", "X-02", "Unknown"),
          List.of("VirtualHardware_1_0__Neg__dup_instanceid", "H-03", "Item[2]"),
          List.of("VirtualHardware_1_0__Neg__noninteger_range", "B-06", "Item[3]"),
          List.of("VirtualHardware_1_0__Neg__twomax_rangemarker", "B-05", "Item[4]"),
          List.of("cot--invalid", "D-02", "Disk[flash2]"),
          List.of("ganeti--no_disk_in_ref", "D-02", "Disk[vmdisk1]"),
          List.of("negative-size-disk", "R-07", "File[file1]"));

  /** Descriptors of current products and tools, which a knowing reader calls right. */
  private static final List<String> GOOD =
      List.of(
          "cot--vmware.ovf",
          "cot--minimal",
          "Win10-Liz",
          "ComplexOVF-VMW-V7",
          "esxi55_2disks.ovf",
          "test-i-ova-formats",
          "Windows2016-Template",
          "ubuntu24.10",
          "win19",
          "ttylinux.ovf",
          "csr1000v_2017",
          "Fedora_23",
          "winxp.ovf",
          "ceph--box",
          "vagrant__box",
          "ubuntu-server",
          "template-split-secboot",
          "build--template.ovf",
          "template-hw21",
          "template_vmware",
          "FlexibleNic",
          "OrgVdcNW",
          "xen-vyatta",
          "Vcf-License-Server",
          "nsx-unified-appliance",
          "Operations-Appliance",
          "configspec",
          "SugarCRM",
          "StudioVappEula",
          "DynProperties",
          "nvdimm",
          "internal-bundle",
          "nostalgia-chunkdisk",
          "parentDisk",
          "scaleout",
          "aag-2-vm-vapp",
          "storagegroupVApp",
          "complete_vs_11",
          "special-chars-in-name",
          "ovf_extra_config",
          "boot-order-nvram",
          "VM-PCI-VGPU",
          "xp_deltaDisk",
          "abiquo--lamp",
          "abiquo--myservice",
          "vmware-utf16le-bom",
          "vmware-crlf-utf8bom",
          "input.ovf");

  @Test
  void findsWhatWasPlanted() throws IOException {
    for (List<String> fault : PLANTED) {
      Snapshot snapshot = read(fault.getFirst());
      List<Problem> problems = Inspection.problems(snapshot, null);
      boolean found =
          problems.stream()
              .anyMatch(problem ->
                  problem.code().equals(fault.get(1))
                      && problem.place().path().endsWith(fault.get(2)));
      assertTrue(found, fault + " but found " + problems);
    }
  }

  @Test
  void raisesNoErrorAboutGoodOnes() throws IOException {
    List<String> names = new ArrayList<>(GOOD);
    for (Path file : Corpus.descriptors()) {
      if (file.getFileName().toString().contains("__Pos__")) {
        names.add(file.getFileName().toString());
      }
    }
    for (String name : names) {
      List<Problem> errors =
          Inspection.problems(read(name), null).stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .toList();
      assertEquals(List.of(), errors, name);
    }
  }

  @Test
  void everyFixCanBeApplied() throws IOException {
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      Map<String, Integer> tried = new TreeMap<>();
      for (Problem problem : Inspection.problems(snapshot, null)) {
        for (Fix fix : problem.fixes()) {
          if (tried.merge(problem.code(), 1, Integer::sum) <= 3) {
            Snapshot mended = snapshot.apply(fix.edit());
            assertTrue(mended.fault().isEmpty(), file + " " + fix.label());
            assertTrue(mended != snapshot, file + " " + problem + " " + fix.label());
          }
        }
      }
    }
  }

  @Test
  void countsWhatTheRulesFind(TestReporter reporter) throws IOException {
    Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      for (Problem problem : Inspection.problems(snapshot, null)) {
        counts
            .computeIfAbsent(problem.code(), code -> new EnumMap<>(Severity.class))
            .merge(problem.severity(), 1, Integer::sum);
        assertTrue(problem.message().length() < 400, problem.message());
        assertTrue(problem.message().lines().count() == 1, problem.message());
        Position position = problem.place().position(snapshot);
        assertTrue(position.line() >= 1 && position.column() >= 1);
      }
    }
    StringBuilder table = new StringBuilder("\ncode  errors  warnings  infos\n");
    counts.forEach((code, n) ->
        table.append(
            "%s %7d %9d %6d%n"
                .formatted(
                    code,
                    n.getOrDefault(Severity.ERROR, 0),
                    n.getOrDefault(Severity.WARNING, 0),
                    n.getOrDefault(Severity.INFO, 0))));
    reporter.publishEntry("problems by code", table.toString());
    assertTrue(counts.size() > 40, table.toString());
  }

  private static Snapshot read(String part) throws IOException {
    List<Path> files =
        Corpus.descriptors().stream()
            .filter(file -> file.getFileName().toString().contains(part))
            .toList();
    assertTrue(!files.isEmpty(), "No " + part);
    return Snapshot.of(Files.readAllBytes(files.getFirst()));
  }
}
