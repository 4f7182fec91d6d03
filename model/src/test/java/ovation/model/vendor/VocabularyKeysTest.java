package ovation.model.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The keys that VMware's products write, by the collected vocabulary. */
class VocabularyKeysTest {

  private static final String CONFIG =
      """
      firmware nestedHVEnabled cpuHotAddEnabled cpuHotRemoveEnabled memoryHotAddEnabled
      virtualSMCPresent virtualICH7MPresent tools.syncTimeWithHost tools.syncTimeWithHostAllowed
      tools.toolsUpgradePolicy tools.afterPowerOn tools.afterResume tools.beforeGuestShutdown
      tools.beforeGuestStandby powerOpInfo.powerOffType powerOpInfo.resetType
      powerOpInfo.suspendType powerOpInfo.standbyAction bootOptions.efiSecureBootEnabled
      flags.vbsEnabled flags.vvtdEnabled uuid cpuAllocation.shares.level
      cpuAllocation.shares.shares simultaneousThreads vPMCEnabled sevEnabled sevSnpEnabled
      tdxEnabled sgxInfo.epcSize sgxInfo.flcMode fixedPassthruHotPlugEnabled motherboardLayout
      pmem.snapshotMode slotInfo.pciSlotNumber slotInfo.ehciPciSlotNumber
      connectable.allowGuestControl deviceGroupInfo.groupInstanceKey deviceGroupInfo.sequenceId
      wakeOnLanEnabled uptCompatibilityEnabled uptv2Enabled enable3DSupport use3dRenderer
      useAutoDetect videoRamSizeInKB graphicsMemorySizeInKB numDisplays enableMPTSupport
      backing.writeThrough virtualDiskFormat sharesLevel storageIOAllocation.shares.level
      storageIOAllocation.shares.shares guestReadOnly allowUnrestrictedCommunication
      autoConnectDevices ehciEnabled backing.exclusive yieldOnPoll backing.id deviceId vendorId
      systemId allowedDevice vgpu vgpuMigrateDataSizeMB migrateSupported
      enhancedMigrateCapability dvx.deviceClass dvx.config.a
      """;
  private static final String EXTRA =
      """
      nvram disk.EnableUUID svga.present hpet0.present pciBridge4.virtualDev scsi0:1.present
      sata0:1.present usb:1.present uefi.secureBoot.PKDefault.value0
      virtualHW.productCompatibility vmware.tools.internalversion migrate.hostLog sched.cpu.min
      isolation.tools.copy.disable guestinfo.metadata bios.bootOrder RemoteDisplay.maxConnections
      """;

  @Test
  void areAllInTheTable() {
    Set<String> missing = new TreeSet<>();
    collect(SettingKind.CONFIG, CONFIG, missing);
    collect(SettingKind.EXTRA_CONFIG, EXTRA, missing);
    assertEquals(Set.of(), missing);
    assertTrue(CONFIG.split("\\s+").length > 60);
  }

  private static void collect(SettingKind kind, String keys, Set<String> missing) {
    for (String key : keys.strip().split("\\s+")) {
      if (SettingTable.meaning(kind, key).isEmpty()) {
        missing.add(key);
      }
    }
  }
}
