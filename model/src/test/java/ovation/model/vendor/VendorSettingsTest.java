package ovation.model.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystem;

/** Each vendor's words, told apart by namespace and never by prefix. */
class VendorSettingsTest {

  private static final String HEAD =
      """
      <Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'
          xmlns:o='http://schemas.dmtf.org/ovf/envelope/1'
          xmlns:r='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData'
          xmlns:v='http://www.vmware.com/schema/ovf'
          xmlns:b='http://www.virtualbox.org/ovf/machine'
          xmlns:x='http://schemas.citrix.com/ovf/envelope/1'>
        <References/>
        <v:StorageGroupSection v:id='gold' v:name='Gold'><Info/></v:StorageGroupSection>
        <v:IpAssignmentSection v:protocols='IPv4,IPv6' v:schemes='ovfenv dhcp'><Info/></v:IpAssignmentSection>
        <VirtualSystem o:id='a'><Info/>
      """;
  private static final String TAIL = "</VirtualSystem></Envelope>";

  private static Envelope envelope(String system) {
    Snapshot snapshot = Snapshot.of((HEAD + system + TAIL).getBytes(StandardCharsets.UTF_8));
    return snapshot.envelope().orElseThrow();
  }

  private static VendorSettings read(String system) {
    Envelope envelope = envelope(system);
    return VendorSettings.of(envelope, envelope.systems().getFirst());
  }

  @Test
  void readsVmware() {
    VendorSettings vendor =
        read(
            """
            <VirtualHardwareSection><Info/>
              <Item><r:InstanceID>1</r:InstanceID><r:ResourceType>3</r:ResourceType>
                <r:VirtualQuantity>4</r:VirtualQuantity>
                <v:CoresPerSocket o:required='false'>2</v:CoresPerSocket></Item>
              <Item><r:InstanceID>2</r:InstanceID><r:ResourceSubType>vmware.vtpm</r:ResourceSubType>
                <r:ResourceType>1</r:ResourceType><v:StorageGroup>gold</v:StorageGroup></Item>
              <v:Config v:key='firmware' v:value='efi'/>
              <v:Config v:key='bootOptions.efiSecureBootEnabled' v:value='true'/>
              <v:ExtraConfig v:key='nvram' v:value='ovf:/file/nv'/>
            </VirtualHardwareSection>
            <v:BootOrderSection v:instanceId='7' v:type='disk'><Info/></v:BootOrderSection>
            <v:BootOrderSection v:type='net'><Info/></v:BootOrderSection>
            <v:vServiceDependencySection v:id='d1'><Info/><v:Type>com.example</v:Type>
              <v:Name>Service</v:Name></v:vServiceDependencySection>
            <v:CpuCompatibilitySection><Info/><v:Level v:level='1' v:eax='x' v:vendor='intel'/>
            </v:CpuCompatibilitySection>
            <v:TagBasedPlacementSection v:group='t1' v:priority='2'><Info/></v:TagBasedPlacementSection>
            """);
    assertEquals(Optional.of(Firmware.EFI), vendor.firmware());
    assertEquals(Optional.of(true), vendor.secureBoot());
    assertTrue(vendor.virtualTpm());
    assertEquals(Optional.of(2L), vendor.coresPerSocket());
    assertEquals(Optional.of("nv"), vendor.nvramFile());
    assertEquals(List.of("gold"), vendor.storageGroups());
    assertEquals(
        List.of(BootDevice.Kind.DISK, BootDevice.Kind.NETWORK),
        vendor.bootOrder().stream().map(BootDevice::kind).toList());
    assertEquals("7", vendor.bootOrder().getFirst().instanceId());
    IpAssignment addresses = vendor.ipAssignment().orElseThrow();
    assertEquals(List.of("ovfenv", "dhcp"), addresses.schemes());
    assertEquals(List.of("IPv4", "IPv6"), addresses.protocols());
    assertEquals("com.example", vendor.serviceDependencies().getFirst().type());
    assertTrue(vendor.serviceDependencies().getFirst().required());
    assertEquals(List.of("eax=x"), vendor.cpuLevels().getFirst().registers());
    assertEquals("t1", vendor.placementTags().getFirst().group());
  }

  @Test
  void readsVirtualBox() {
    VendorSettings vendor =
        read(
            """
            <b:Machine o:required='false' version='1.19-linux' uuid='{1}' name='vm' OSType='Linux_64'>
              <Hardware><CPU count='3'/><Memory RAMSize='2048'/><Chipset type='ICH9'/>
                <Firmware type='EFI'/><TrustedPlatformModule type='v2_0'/>
                <BIOS><SecureBoot enabled='true'/></BIOS>
                <Boot><Order position='2' device='HardDisk'/><Order position='1' device='DVD'/>
                  <Order position='3' device='None'/></Boot>
                <Network><Adapter slot='0' enabled='true' MACAddress='080027000001' type='virtio'/>
                  <Adapter slot='1' enabled='false' type='82540EM'/></Network>
              </Hardware>
              <StorageControllers><StorageController name='SATA' type='AHCI'>
                <AttachedDevice type='HardDisk' port='0' device='0'><Image uuid='{2}'/></AttachedDevice>
              </StorageController></StorageControllers>
            </b:Machine>
            """);
    VirtualBoxMachine machine = vendor.virtualBox().orElseThrow();
    assertEquals(3L, machine.cpus());
    assertEquals(2048L, machine.memoryMib());
    assertEquals("ICH9", machine.chipset());
    assertEquals("AHCI", machine.controllers().getFirst().type());
    assertEquals("{2}", machine.controllers().getFirst().drives().getFirst().image());
    assertEquals(2, machine.adapters().size());
    assertEquals("virtio", machine.enabledAdapters().getFirst().type());
    assertEquals(Optional.of(Firmware.EFI), vendor.firmware());
    assertEquals(Optional.of(true), vendor.secureBoot());
    assertTrue(vendor.virtualTpm());
    assertEquals(
        List.of(BootDevice.Kind.CDROM, BootDevice.Kind.DISK),
        vendor.bootOrder().stream().map(BootDevice::kind).toList());
  }

  @Test
  void readsXenServer() {
    VendorSettings vendor =
        read(
            """
            <VirtualHardwareSection><Info/>
              <x:VirtualSystemOtherConfigurationData id='1' Name='HVM_boot_params'>
                <x:Info>Boot</x:Info><x:Value>order=dnc;firmware=uefi</x:Value>
              </x:VirtualSystemOtherConfigurationData>
              <x:VirtualSystemOtherConfigurationData id='2' Name='platform'>
                <x:Value>nx=true;secureboot=true;cores-per-socket=4;</x:Value>
              </x:VirtualSystemOtherConfigurationData>
            </VirtualHardwareSection>
            """);
    assertEquals(Optional.of(Firmware.EFI), vendor.firmware());
    assertEquals(Optional.of(true), vendor.secureBoot());
    assertEquals(Optional.of(4L), vendor.coresPerSocket());
    assertEquals(
        List.of(BootDevice.Kind.CDROM, BootDevice.Kind.NETWORK, BootDevice.Kind.DISK),
        vendor.bootOrder().stream().map(BootDevice::kind).toList());
    assertEquals("Boot", vendor.xenSettings().getFirst().info());
  }

  @Test
  void readsOvirt() {
    VendorSettings vendor =
        read(
            """
            <BiosType>4</BiosType>
            <VirtualHardwareSection><Info/>
              <Item><r:InstanceID>1</r:InstanceID><r:ResourceType>3</r:ResourceType>
                <r:num_of_sockets>2</r:num_of_sockets><r:cpu_per_socket>8</r:cpu_per_socket></Item>
              <Item><r:InstanceID>n</r:InstanceID><Type>interface</Type><BootOrder>2</BootOrder></Item>
              <Item><r:InstanceID>d</r:InstanceID><Type>disk</Type><BootOrder>1</BootOrder></Item>
              <Item><r:InstanceID>t</r:InstanceID><Type>tpm</Type><BootOrder>0</BootOrder></Item>
            </VirtualHardwareSection>
            """);
    assertEquals(Optional.of(Firmware.EFI), vendor.firmware());
    assertEquals(Optional.of(true), vendor.secureBoot());
    assertTrue(vendor.virtualTpm());
    assertEquals(Optional.of(8L), vendor.coresPerSocket());
    assertEquals(
        List.of("d", "n"), vendor.bootOrder().stream().map(BootDevice::instanceId).toList());
  }

  @Test
  void whatCannotBeReadIsNotSaid() {
    VendorSettings vendor =
        read(
            """
            <VirtualHardwareSection><Info/>
              <Item><r:ResourceType>3</r:ResourceType><v:CoresPerSocket>many</v:CoresPerSocket></Item>
              <v:Config/><v:Config v:key='firmware'/><v:ExtraConfig v:value='x'/>
              <x:VirtualSystemOtherConfigurationData/>
              <Config xmlns='urn:other' key='firmware' value='efi'/>
            </VirtualHardwareSection>
            <v:BootOrderSection/><v:StorageSection/><b:Machine><Hardware><CPU count='-1'/></Hardware></b:Machine>
            """);
    assertEquals(Optional.empty(), vendor.firmware());
    assertEquals(Optional.empty(), vendor.secureBoot());
    assertEquals(Optional.empty(), vendor.coresPerSocket());
    assertEquals(List.of(), vendor.storageGroups());
    assertFalse(vendor.virtualTpm());
    assertEquals(BootDevice.Kind.OTHER, vendor.bootOrder().getFirst().kind());
  }

  @Test
  void readsEveryRealDescriptorWithoutStumbling() throws IOException {
    int firmware = 0;
    int machines = 0;
    for (Path file : Corpus.descriptors()) {
      Optional<Envelope> envelope = Snapshot.of(Files.readAllBytes(file)).envelope();
      if (envelope.isEmpty()) {
        continue;
      }
      for (VirtualSystem system : envelope.get().systems()) {
        VendorSettings vendor = VendorSettings.of(envelope.get(), system);
        firmware += vendor.firmware().isPresent() ? 1 : 0;
        machines += vendor.virtualBox().isPresent() ? 1 : 0;
        vendor.bootOrder().forEach(device -> assertFalse(device.kind().label().isEmpty()));
        vendor
            .virtualBox()
            .ifPresent(machine -> assertFalse(machine.adapters().isEmpty(), file::toString));
      }
    }
    assertTrue(firmware >= 20, firmware + " systems say their firmware");
    assertTrue(machines >= 5, machines + " systems of VirtualBox");
  }
}
