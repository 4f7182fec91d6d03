package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ovation.model.envelope.Network;

/** A network is renamed and removed with all that names it. */
class NetworkEditsTest {
  private final Lab lab = new Lab();

  private Network lan() {
    return lab.envelope().networks().getFirst();
  }

  @Test
  void renamingReachesConnectionsAndQualifiers() {
    lab.apply(NetworkEdits.rename(lab.envelope(), lan(), "Inner net"));
    assertEquals("Inner net", lab.device(0, "Ethernet 1").connection().orElseThrow());
    assertTrue(lab.text().contains("Ip(&quot;Inner net&quot;) MinLen(3)"), lab.text());
    assertTrue(lab.text().contains("Netmask(&quot;Inner net&quot;)"), lab.text());
    lab.undoAll();
  }

  @Test
  void onlyTheNameChanges() {
    lab.apply(NetworkEdits.rename(lab.envelope(), lan(), "Net"));
    assertEquals(Lab.TEXT.replace("Lan", "Net"), lab.text());
  }

  @Test
  void qualifiersOfOtherNetworksAndOtherCallsStay() {
    assertEquals("Ip('B') MinLen(3)", NetworkMentions.renamed("Ip('A') MinLen(3)", "A", "B"));
    assertEquals("Ip(C)", NetworkMentions.renamed("Ip(C)", "A", "B"));
    assertEquals(
        "ValueMap(\"A\",\"x\")", NetworkMentions.renamed("ValueMap(\"A\",\"x\")", "A", "B"));
    assertEquals("MaxLen(3) Dns(B)", NetworkMentions.renamed("MaxLen(3) Dns(A)", "A", "B"));
    assertEquals("Ip(\"$1\\\")", NetworkMentions.renamed("Ip(A)", "A", "$1\\"));
  }

  @Test
  void adaptersStayComeAlongOrGo() {
    lab.apply(NetworkEdits.removeAndDisconnect(lab.envelope(), lan()));
    assertTrue(lab.device(0, "Ethernet 1").connection().isEmpty());
    assertFalse(lab.text().contains("Connection"));
    lab.undoAll();
    lab.apply(NetworkEdits.removeWithAdapters(lab.envelope(), lan()));
    assertFalse(lab.text().contains("Ethernet 1"));
    lab.undoAll();
    lab.apply(NetworkEdits.add(lab.envelope(), "Wan", null));
    lab.apply(NetworkEdits.merge(lab.envelope(), lan(), "Wan"));
    assertEquals("Wan", lab.device(0, "Ethernet 1").connection().orElseThrow());
    assertEquals(1, lab.envelope().networks().size());
    assertTrue(lab.text().contains("Ip(&quot;Wan&quot;)"));
    lab.undoAll();
  }
}
