package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.envelope.BootDeviceSection;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.NetworkPortProfile;
import ovation.model.envelope.NetworkPortProfileUri;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.SharedDisk;
import ovation.model.envelope.SharedDiskSection;
import ovation.model.envelope.StorageItem;
import ovation.model.envelope.VirtualSystem;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;

/** Every section of OVF 2.x added, changed and removed; xmllint judges each step. */
class SectionEditsTest {

  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/%1$s"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/%1$s"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
          xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData">
        <References>
          <File ovf:id="file1" ovf:href="disk.vmdk"/>
          <File ovf:id="script" ovf:href="setup.sh"/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:diskId="d1" ovf:fileRef="file1" ovf:capacity="4096" ovf:format="http://example.org/f"/>
        </DiskSection>
        <NetworkSection>
          <Info>Networks</Info>
          <Network ovf:name="LAN"/>
        </NetworkSection>
        <VirtualSystemCollection ovf:id="site">
          <Info>A site</Info>
          <VirtualSystem ovf:id="web">
            <Info>A server</Info>
            <VirtualHardwareSection>
              <Info>Hardware</Info>
              <Item>
                <rasd:ElementName>SCSI</rasd:ElementName>
                <rasd:InstanceID>1</rasd:InstanceID>
                <rasd:ResourceType>6</rasd:ResourceType>
              </Item>
            </VirtualHardwareSection>
          </VirtualSystem>
        </VirtualSystemCollection>
        <Strings xml:lang="de">
          <Msg ovf:msgid="a">A</Msg>
        </Strings>
      </Envelope>
      """;

  private Snapshot now = Snapshot.of(TEXT.formatted("2").getBytes(StandardCharsets.UTF_8));

  /** Applies an edit; the result has to be valid. */
  private Envelope step(Function<Envelope, Edit> edit) throws IOException {
    now = now.apply(edit.apply(envelope()));
    Schemas.assertValid(now.text(), "2.0.1");
    return envelope();
  }

  private Envelope envelope() {
    return now.envelope().orElseThrow();
  }

  private static VirtualSystem system(Envelope envelope) {
    return envelope.systems().getFirst();
  }

  private static VirtualSystemCollection collection(Envelope envelope) {
    return (VirtualSystemCollection) envelope.contents().getFirst();
  }

  @Test
  void sharesDisks() throws IOException {
    step(e -> SharedDiskEdits.add(e, "s1", null, 1024, null, true));
    Envelope shared = step(e -> SharedDiskEdits.share(e, e.disk("d1").orElseThrow()));
    assertEquals(
        List.of("s1", "d1"), shared.sharedDisks().stream().map(SharedDisk::diskId).toList());
    assertEquals("file1", shared.sharedDisks().getLast().fileRef());
    step(e -> SharedDiskEdits.setReadOnly(e.sharedDisks().getFirst(), false));
    step(e -> SharedDiskEdits.remove(e, e.sharedDisks().getFirst()));
    Envelope left = step(e -> SharedDiskEdits.remove(e, e.sharedDisks().getFirst()));
    assertTrue(left.sections(SharedDiskSection.class).isEmpty());
  }

  @Test
  void copiesSystems() throws IOException {
    step(e -> ScaleOutEdits.add(collection(e), "web", 1, 2, 4L));
    Envelope two = step(e -> ScaleOutEdits.addCount(section(e), 2, 3, null, "large"));
    assertEquals(2, section(two).counts().size());
    step(e -> ScaleOutEdits.describe(section(e), "Servers"));
    InstanceCount count = section(envelope()).counts().getFirst();
    Envelope changed = step(_ -> ScaleOutEdits.setAttribute(count, "maximum", "9"));
    assertEquals("9", section(changed).counts().getFirst().maximum());
    step(e -> ScaleOutEdits.remove(section(e).counts().getFirst()));
    step(e -> ScaleOutEdits.remove(section(e)));
  }

  private static ScaleOutSection section(Envelope envelope) {
    return collection(envelope).sections(ScaleOutSection.class).getFirst();
  }

  @Test
  void placesSystems() throws IOException {
    step(e -> PlacementEdits.addGroup(e, "g", PlacementEdits.AFFINITY, "Near"));
    step(e -> PlacementEdits.place(system(e), "g"));
    step(e -> PlacementEdits.rename(e, group(e), "h"));
    Envelope placed = step(e -> PlacementEdits.setPolicy(group(e), PlacementEdits.AVAILABILITY));
    assertEquals("h", system(placed).sections(PlacementSection.class).getFirst().group());
    step(e -> PlacementEdits.place(system(e), null));
    step(e -> PlacementEdits.place(collection(e), "h"));
    Envelope left = step(e -> PlacementEdits.removeGroup(e, group(e)));
    assertTrue(collection(left).sections(PlacementSection.class).isEmpty());
  }

  private static PlacementGroupSection group(Envelope envelope) {
    return envelope.sections(PlacementGroupSection.class).getFirst();
  }

  @Test
  void handsFilesToTheGuest() throws IOException {
    step(e -> EnvironmentFileEdits.add(system(e), "script", "a.sh"));
    step(e -> EnvironmentFileEdits.add(system(e), "script", "b.sh"));
    Envelope second = step(e -> EnvironmentFileEdits.remove(files(e), files(e).files().getFirst()));
    assertEquals("b.sh", files(second).files().getFirst().path());
    Envelope left = step(e -> EnvironmentFileEdits.remove(files(e), files(e).files().getFirst()));
    assertTrue(system(left).sections(EnvironmentFilesSection.class).isEmpty());
  }

  private static EnvironmentFilesSection files(Envelope envelope) {
    return system(envelope).sections(EnvironmentFilesSection.class).getFirst();
  }

  @Test
  void ordersBootSources() throws IOException {
    step(e -> BootEdits.addSection(system(e), "Disk", "CIM:Hard-Disk:1"));
    step(e -> BootEdits.addSource(boot(e), "Network", "CIM:Network:1"));
    Envelope moved =
        step(e -> BootEdits.move(boot(e).sources().getLast(), boot(e).sources().getFirst()));
    assertEquals("Network", boot(moved).sources().getFirst().elementName());
    step(e -> BootEdits.setProperty(boot(e).sources().getFirst(), "BIOSBootString", "PXE"));
    step(e -> BootEdits.remove(boot(e).sources().getFirst()));
    step(e -> BootEdits.remove(boot(e)));
  }

  private static BootDeviceSection boot(Envelope envelope) {
    return system(envelope).sections(BootDeviceSection.class).getFirst();
  }

  @Test
  void aRenamedFileIsStillFound() throws IOException {
    step(e -> EnvironmentFileEdits.add(system(e), "script", "a.sh"));
    Envelope renamed =
        step(e -> FileEdits.rename(e, e.file("script").orElseThrow(), "first-steps"));
    assertEquals("first-steps", files(renamed).files().getFirst().fileRef());
    step(e -> FileEdits.rename(e, e.file("file1").orElseThrow(), "image"));
    assertEquals("image", envelope().disk("d1").orElseThrow().fileRef());
  }

  @Test
  void describesPorts() throws IOException {
    step(e -> PortProfileEdits.addAddress(e.networks().getFirst(), "http://example.org/p"));
    step(e ->
        PortProfileEdits.addProfile(
            e.networks().getFirst(), "Web", Map.of("AllowedToReceiveVLANs", "10")));
    step(e -> NetworkEdits.describe(e.networks().getFirst(), "Inside"));
    NetworkPortProfileUri address =
        (NetworkPortProfileUri) envelope().networks().getFirst().profiles().getFirst();
    step(_ -> PortProfileEdits.setAddress(address, "urn:x"));
    step(e ->
        PortProfileEdits.remove(
            ((NetworkPortProfile) e.networks().getFirst().profiles().getLast())
                .items()
                .getFirst()));
    step(e -> PortProfileEdits.remove(e.networks().getFirst().profiles().getFirst()));
  }

  @Test
  void addsDevicesOfTheSecondVersionBehindTheOthers() throws IOException {
    step(e ->
        HardwareEdits.addDevice(
            system(e).hardware().getFirst(),
            new NewDevice("Disk", ResourceType.LOGICAL_DISK)
                .with("HostResource", "ovf:/disk/d1")
                .asStorageItem()));
    step(e ->
        HardwareEdits.addDevice(
            system(e).hardware().getFirst(),
            new NewDevice("Port", ResourceType.ETHERNET_ADAPTER)
                .with("Connection", "LAN")
                .asEthernetPortItem()));
    Envelope both =
        step(e ->
            HardwareEdits.addDevice(
                system(e).hardware().getFirst(), new NewDevice("CD", ResourceType.CD_DRIVE)));
    assertTrue(
        system(both).hardware().getFirst().items().getLast() instanceof StorageItem, now.text());
  }

  @Test
  void keepsTheNamespaceOfTheSecondVersionInTheFirst() {
    now = Snapshot.of(TEXT.formatted("1").getBytes(StandardCharsets.UTF_8));
    now = now.apply(ScaleOutEdits.add(collection(envelope()), "web", 1, 2, null));
    now = now.apply(ScaleOutEdits.addCount(section(envelope()), 1, 3, null, "large"));
    now = now.apply(SharedDiskEdits.share(envelope(), envelope().disk("d1").orElseThrow()));
    assertEquals(2, section(envelope()).counts().size());
    assertEquals("web", section(envelope()).id());
    assertEquals("file1", envelope().sharedDisks().getFirst().fileRef());
    String second = "http://schemas.dmtf.org/ovf/envelope/2";
    assertEquals(second, section(envelope()).element().namespace());
    assertEquals(second, section(envelope()).counts().getLast().element().namespace());
    assertEquals(second, envelope().sharedDisks().getFirst().element().namespace());
  }

  @Test
  void reachesEverythingByPaths() throws IOException {
    String hardware = "VirtualSystem[web]/VirtualHardwareSection/";
    String boot = "VirtualSystem[web]/BootDeviceSection";
    add("SharedDiskSection");
    add("SharedDiskSection/SharedDisk[s]");
    set("SharedDiskSection/SharedDisk[s]/@capacity", "1024");
    set("SharedDiskSection/SharedDisk[s]/@readOnly", "true");
    add("PlacementGroupSection[g]");
    set("PlacementGroupSection[g]/@policy", "affinity");
    add("VirtualSystem[web]/PlacementSection[g]");
    add("VirtualSystemCollection[site]/ScaleOutSection[web]");
    add("VirtualSystemCollection[site]/ScaleOutSection[web]/InstanceCount");
    set("VirtualSystemCollection[site]/ScaleOutSection[web]/InstanceCount/@default", "2");
    add("VirtualSystem[web]/EnvironmentFilesSection");
    add("VirtualSystem[web]/EnvironmentFilesSection/File[script]");
    set("VirtualSystem[web]/EnvironmentFilesSection/File[script]/@path", "a.sh");
    add(boot);
    add(boot + "/CIM_BootConfigSetting[boot]");
    add(boot + "/CIM_BootConfigSetting/CIM_BootSourceSetting[b1]");
    set(boot + "/CIM_BootConfigSetting/CIM_BootSourceSetting/StructuredBootString", "CIM:CD:1");
    add(hardware + "StorageItem[9]");
    set(hardware + "StorageItem/HostResource", "ovf:/disk/s");
    add(hardware + "EthernetPortItem[8]");
    set(hardware + "EthernetPortItem/Promiscuous", "true");
    add("NetworkSection/Network[LAN]/NetworkPortProfile");
    add("NetworkSection/Network[LAN]/NetworkPortProfile/Item");
    set("NetworkSection/Network[LAN]/NetworkPortProfile/Item/AllowedToReceiveVLANs", "7");
    add("EncryptionSection");
    add("EncryptionSection/EncryptedKey[k]");
    add("EncryptionSection/EncryptedKey[k]/EncryptionMethod");
    set("EncryptionSection/EncryptedKey[k]/EncryptionMethod/@Algorithm", "urn:aes");
    add("EncryptionSection/EncryptedKey[k]/CipherData");
    set("EncryptionSection/EncryptedKey[k]/CipherData/CipherValue", "AAAA");
    set("Strings/Msg[a]/@fileRef", "script");
    Schemas.assertValid(now.text(), "2.0.1");
    Envelope all = envelope();
    assertTrue(all.sharedDisks().getFirst().isReadOnly());
    assertEquals("k", all.sections(EncryptionSection.class).getFirst().keys().getFirst().id());
    assertEquals("script", files(all).files().getFirst().fileRef());
    assertEquals("Boot source b1", boot(all).sources().getFirst().elementName());
    assertEquals(1, now.text().split("xmlns:sasd=", -1).length - 1);
  }

  private void set(String path, String value) {
    now = now.apply(PathEdits.set(now.root().orElseThrow(), DescriptorPath.parse(path), value));
  }

  private void add(String path) {
    now = now.apply(PathEdits.add(now.root().orElseThrow(), DescriptorPath.parse(path), null));
  }
}
