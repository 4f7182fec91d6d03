package ovation.model.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;
import ovation.model.envelope.ScaleOutSection;

class CopiesTest {

  private static final String DESCRIPTOR =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2">
        <References/>
        <VirtualSystemCollection ovf:id="all"><Info>All</Info>
          <ScaleOutSection ovf:id="web"><Info>Many</Info>
            <InstanceCount ovf:default="4" ovf:minimum="2" ovf:maximum="8" ovf:configuration="big huge"/>
            <InstanceCount ovf:default="1"/>
          </ScaleOutSection>
        </VirtualSystemCollection>
      </Envelope>
      """;

  private static final ScaleOutSection SECTION =
      Snapshot.of(DESCRIPTOR.getBytes(StandardCharsets.UTF_8))
          .envelope()
          .orElseThrow()
          .contents()
          .getFirst()
          .sections(ScaleOutSection.class)
          .getFirst();

  private static Optional<BigInteger> number(long number) {
    return Optional.of(BigInteger.valueOf(number));
  }

  @Test
  void theOptionsCountGoesBeforeTheGeneralOne() {
    assertEquals(new Range(number(2), number(4), number(8)), Copies.of(SECTION, "huge"));
    Range general = new Range(number(1), number(1), Optional.empty());
    assertEquals(general, Copies.of(SECTION, "small"));
    assertEquals(general, Copies.of(SECTION, null));
  }
}
