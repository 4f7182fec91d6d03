package ovation.app.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;

class DiskFactsTest {
  private static Optional<Long> populated(String disks) {
    String text =
        """
        <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
            xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
          <References><File ovf:id="f" ovf:href="a.vmdk"/></References>
          <DiskSection><Info>Disks</Info>%s</DiskSection>
        </Envelope>
        """
            .formatted(disks);
    Envelope envelope = Snapshot.of(text.getBytes(StandardCharsets.UTF_8)).envelope().orElseThrow();
    List<DiskFacts> facts =
        envelope.disks().stream().map(disk -> DiskFacts.of(envelope, disk)).toList();
    return DiskFacts.populated(facts);
  }

  @Test
  void whatDisksHoldIsKnownIfAllSayIt() {
    String said = "<Disk ovf:diskId=\"a\" ovf:fileRef=\"f\" ovf:populatedSize=\"7\"/>";
    String silent = "<Disk ovf:diskId=\"b\" ovf:fileRef=\"f\" ovf:capacity=\"9\"/>";
    String blank = "<Disk ovf:diskId=\"c\" ovf:capacity=\"9\"/>";
    assertEquals(Optional.of(7L), populated(said + blank));
    assertEquals(Optional.empty(), populated(said + silent));
    assertEquals(Optional.empty(), populated(""));
  }
}
