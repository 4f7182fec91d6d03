package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.hardware.GuestCatalogue;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;

/** Limits of resources and guests; xmllint judges each step. */
class ResourceEditsTest {

  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/%1$s"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/%1$s"
          xmlns:vmw="http://www.vmware.com/schema/ovf">
        <References/>
        <VirtualSystemCollection ovf:id="site">
          <Info>A site</Info>
          <ResourceAllocationSection><Info>Limits</Info></ResourceAllocationSection>
          <VirtualSystem ovf:id="web">
            <Info>A server</Info>
            <OperatingSystemSection ovf:id="1" vmw:osType="otherGuest">
              <Info>Guest</Info>
              <vbox:OSType xmlns:vbox="http://www.virtualbox.org/ovf/machine">Other</vbox:OSType>
            </OperatingSystemSection>
          </VirtualSystem>
        </VirtualSystemCollection>
      </Envelope>
      """;

  private Snapshot now = Snapshot.of(new byte[0]);

  private Envelope step(String version, Function<Envelope, Edit> edit) throws IOException {
    now = now.apply(edit.apply(now.envelope().orElseThrow()));
    Schemas.assertValid(now.text(), version);
    return now.envelope().orElseThrow();
  }

  private static ResourceAllocationSection section(Envelope envelope) {
    return envelope.contents().getFirst().sections(ResourceAllocationSection.class).getFirst();
  }

  @ParameterizedTest
  @CsvSource({"1,1.1.1", "2,2.0.1"})
  void limitsResources(String namespace, String version) throws IOException {
    now = Snapshot.of(TEXT.formatted(namespace).getBytes(StandardCharsets.UTF_8));
    step(version, e -> ResourceEdits.add(section(e), "Memory", ResourceType.MEMORY, "byte * 2^20"));
    Envelope two =
        step(
            version,
            e -> ResourceEdits.add(section(e), "CPU", ResourceType.PROCESSOR, "hertz * 10^6"));
    List<HardwareItem> items = section(two).items();
    assertEquals(List.of("1", "2"), items.stream().map(HardwareItem::instanceID).toList());
    step(
        version,
        e -> ResourceEdits.setProperty(section(e).items().getFirst(), "Reservation", "4096"));
    step(version, e -> ResourceEdits.setProperty(section(e).items().getFirst(), "Limit", "8192"));
    step(version, e -> ResourceEdits.setAttribute(section(e).items().getFirst(), "bound", "max"));
    Envelope left = step(version, e -> ResourceEdits.remove(section(e).items().getLast()));
    assertEquals("4096", section(left).items().getFirst().reservation());
  }

  @Test
  void aKnownGuestBringsNameAndVendorsIds() throws IOException {
    now = Snapshot.of(TEXT.formatted("1").getBytes(StandardCharsets.UTF_8));
    GuestCatalogue.Entry debian = GuestCatalogue.search("debian 12").getFirst();
    step("1.1.1", e -> SystemEdits.setOs(os(e), debian));
    assertTrue(now.text().contains("ovf:id=\"96\" vmw:osType=\"debian12_64Guest\""), now.text());
    assertTrue(now.text().contains("<Description>Debian 12 64-Bit</Description>"), now.text());
    assertTrue(now.text().contains(">Debian12_64</vbox:OSType>"), now.text());
    step("1.1.1", e -> SystemEdits.setVmwareOs(os(e), null));
    assertTrue(!now.text().contains("osType"), now.text());
  }

  private static OperatingSystemSection os(Envelope envelope) {
    return envelope.systems().getFirst().sections(OperatingSystemSection.class).getFirst();
  }
}
