package ovation.model.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;

/** What a system says before anybody has looked into it, and what looking changes. */
class UnreadContentTest {

  private static final int MANY = 200;

  private static final String FLEET =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:o="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <VirtualSystemCollection o:id="all"><Info/>
          <VirtualSystem o:id="named"><Info/><Name>First</Name><Name> Second </Name>
            <ProductSection><Info/></ProductSection></VirtualSystem>
          <VirtualSystem id="plain"><Info/><Name xsi:nil="true">Nil</Name>
            <ProductSection xsi:nil="true"/>
            <Section xsi:type="o:EulaSection_Type"><Info/><License/></Section></VirtualSystem>
          <VirtualSystem><Info/><Name/><x:Name xmlns:x="urn:x">Foreign</x:Name>
            <x:Odd xmlns:x="urn:x"/></VirtualSystem>
        </VirtualSystemCollection>
      </Envelope>
      """;

  @Test
  void saysTheSameBeforeAndAfter() {
    List<String> names = List.of("Second", "plain", "VirtualSystem");
    List<VirtualSystem> systems = read(FLEET).systems();
    assertEquals(names, systems.stream().map(Content::displayName).toList());
    assertEquals(List.of(1, 0, 0), count(systems, ProductSection.class));
    systems.forEach(SectionOwner::sections);
    assertEquals(names, systems.stream().map(Content::displayName).toList());
    assertEquals(List.of(1, 0, 0), count(systems, ProductSection.class));
  }

  @Test
  void findsSectionsOfEveryKindOfAnUnreadSystem() {
    assertEquals(List.of(0, 1, 0), count(read(FLEET).systems(), EulaSection.class));
    assertEquals(List.of(0, 0, 2), count(read(FLEET).systems(), UnknownSection.class));
    assertEquals(List.of(1, 1, 2), count(read(FLEET).systems(), Section.class));
  }

  @Test
  void readsWhatIsLookedForOnly() {
    Envelope envelope = read(FLEET);
    VirtualSystem named = envelope.systems().getFirst();
    ProductSection product = named.sections(ProductSection.class).getFirst();
    assertSame(product, envelope.find(product.element().key()).orElseThrow());
    assertEquals(
        List.of(true, false, false, false),
        Stream.of(named, top(envelope), second(envelope), third(envelope))
            .map(Content::isRead)
            .toList());
  }

  @Test
  void anEditLeavesTheOthersUnread() {
    Snapshot before = Snapshot.of(FLEET.getBytes(StandardCharsets.UTF_8));
    Envelope old = before.envelope().orElseThrow();
    Snapshot after = before.withText(before.text().replace("\"plain\"", "\"renamed\""));
    Envelope now = after.envelope().orElseThrow();
    assertNotSame(second(old), second(now));
    assertEquals("renamed", second(now).id());
    assertSame(third(old), third(now));
    assertFalse(third(now).isRead());
    assertFalse(second(now).isRead());
  }

  /** Each section is made once, whoever asks. */
  @Test
  void threadsSeeTheSameObjects() {
    VirtualSystem system = read(FLEET).systems().getFirst();
    List<Section> seen =
        IntStream.range(0, MANY)
            .parallel()
            .mapToObj(i -> system.sections().getFirst())
            .distinct()
            .toList();
    assertEquals(1, seen.size());
  }

  private static Envelope read(String text) {
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8)).envelope().orElseThrow();
  }

  private static List<Integer> count(List<VirtualSystem> systems, Class<? extends Section> kind) {
    return systems.stream().map(system -> system.sections(kind).size()).toList();
  }

  private static Content top(Envelope envelope) {
    return envelope.contents().getFirst();
  }

  private static Content second(Envelope envelope) {
    return top(envelope).children().get(1);
  }

  private static Content third(Envelope envelope) {
    return top(envelope).children().get(2);
  }
}
