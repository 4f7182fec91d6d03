package ovation.model.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystem;

/** The table of VMware's settings: complete, consistent, and right about what is risky. */
class SettingTableTest {

  /** Keys of real descriptors that mean nothing: their makers tried something out. */
  private static final Set<String> MEANINGLESS = Set.of("hello", "fu");

  @Test
  void knowsEveryKeyOfRealDescriptors() throws IOException {
    Set<String> unknown = new TreeSet<>();
    Set<String> misfits = new TreeSet<>();
    int seen = 0;
    for (Path file : Corpus.descriptors()) {
      Optional<Envelope> envelope = Snapshot.of(Files.readAllBytes(file)).envelope();
      for (VirtualSystem system : envelope.map(Envelope::systems).orElse(List.of())) {
        VendorSettings vendor = VendorSettings.of(system);
        for (List<Setting> list : List.of(vendor.settings(), vendor.deviceSettings())) {
          for (Setting setting : list) {
            seen++;
            check(setting, unknown, misfits);
          }
        }
      }
    }
    assertTrue(seen > 500, "only " + seen);
    assertEquals(Set.of(), unknown);
    assertEquals(Set.of(), misfits);
  }

  private static void check(Setting setting, Set<String> unknown, Set<String> misfits) {
    Optional<SettingMeaning> meaning = setting.meaning();
    String value = setting.value();
    if (meaning.isEmpty()) {
      if (!MEANINGLESS.contains(setting.key())) {
        unknown.add(setting.kind() + " " + setting.key());
      }
    } else if (value != null
        && !value.isEmpty()
        && !value.contains("@@")
        && !meaning.get().type().fits(value)) {
      misfits.add(setting.key() + "=" + value);
    }
  }

  @Test
  void rowsAreTidy() {
    Set<String> keys = new TreeSet<>();
    for (SettingMeaning row : SettingTable.all()) {
      assertTrue(keys.add(row.kind() + row.key().toLowerCase(Locale.ROOT)), row.key());
      assertTrue(row.meaning().endsWith("."), row.key());
      assertFalse(row.title().endsWith("."), row.key());
      String since = row.since();
      assertTrue(since == null || since.matches("vmx-[0-9]{2}"), row.key());
      String risky = row.riskyValue();
      assertTrue(risky == null || row.type().fits(risky), row.key());
    }
    assertTrue(keys.size() > 200, keys.size() + " rows");
  }

  @Test
  void everyRowIsReached() {
    for (SettingMeaning row : SettingTable.all()) {
      String example = row.key().replace("#", "0").replace("*", "anything");
      SettingMeaning found = SettingTable.meaning(row.kind(), example).orElseThrow();
      assertEquals(row.key(), found.key(), "another row hides it");
    }
  }

  @Test
  void riskDependsOnTheValue() {
    assertEquals(Risk.CHANNEL, risk("isolation.tools.copy.disable", "FALSE"));
    assertEquals(Risk.NONE, risk("isolation.tools.copy.disable", "TRUE"));
    assertEquals(Risk.CHANNEL, risk("isolation.tools.something.disable", "0"));
    assertEquals(Risk.NONE, risk("RemoteDisplay.vnc.enabled", "false"));
    assertEquals(Risk.CHANNEL, risk("remotedisplay.VNC.enabled", "true"));
    assertEquals(Risk.HOST, risk("sched.cpu.min", "1000"));
    assertEquals(Risk.HANDED, risk("guestinfo.userdata", "x"));
    assertEquals(Risk.NONE, risk("scsi0:0.ctkEnabled", "true"));
    assertEquals(Risk.LEFTOVER, risk("scsi0:0.fileName", "a.vmdk"));
    assertEquals(Risk.IDENTITY, risk("ethernet12.generatedAddress", "00:0c:29:00:00:01"));
  }

  private static Risk risk(String key, String value) {
    return SettingTable.meaning(SettingKind.EXTRA_CONFIG, key).orElseThrow().riskOf(value);
  }

  @Test
  void valuesAreJudgedByTheirType() {
    ValueType firmware = SettingTable.meaning(SettingKind.CONFIG, "firmware").orElseThrow().type();
    assertTrue(firmware.fits("EFI"));
    assertFalse(firmware.fits("uefi"));
    assertEquals(Optional.of("efi"), firmware.corrected("uefi"));
    assertEquals(Optional.empty(), firmware.corrected("coreboot"));
    ValueType flag =
        SettingTable.meaning(SettingKind.CONFIG, "cpuHotAddEnabled").orElseThrow().type();
    assertEquals(Optional.of("false"), flag.corrected("No"));
    assertEquals(Optional.empty(), flag.corrected("true"));
  }
}
