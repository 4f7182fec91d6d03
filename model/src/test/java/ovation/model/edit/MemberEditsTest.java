package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.edit.SectionEdits.Availability;
import ovation.model.edit.SectionEdits.Offer;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.StartupItem;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/** Systems, collections and sections come and go at any depth; xmllint judges each step. */
class MemberEditsTest {

  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/%1$s"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/%1$s">
        <References/>
        <VirtualSystemCollection ovf:id="site">
          <Info>A site</Info>
          <StartupSection>
            <Info>Order</Info>
            <Item ovf:id="web" ovf:order="2" ovf:startDelay="9"/>
          </StartupSection>
          <ScaleOutSection ovf:id="web">
            <Info>Copies</Info>
            <InstanceCount ovf:default="2"/>
          </ScaleOutSection>
          <VirtualSystem ovf:id="web"><Info>A server</Info></VirtualSystem>
          <VirtualSystemCollection ovf:id="inner">
            <Info>Inside</Info>
            <StartupSection><Info>Order</Info></StartupSection>
          </VirtualSystemCollection>
        </VirtualSystemCollection>
      </Envelope>
      """;

  private Snapshot now = Snapshot.of(TEXT.formatted("2").getBytes(StandardCharsets.UTF_8));

  private Envelope step(Function<Envelope, Edit> edit) throws IOException {
    now = now.apply(edit.apply(envelope()));
    Schemas.assertValid(now.text(), "2.0.1");
    return envelope();
  }

  private Envelope envelope() {
    return now.envelope().orElseThrow();
  }

  private static Content content(Envelope envelope, String id) {
    return envelope.allContents().stream()
        .filter(content -> id.equals(content.id()))
        .findFirst()
        .orElseThrow();
  }

  private static VirtualSystemCollection collection(Envelope envelope, String id) {
    return (VirtualSystemCollection) content(envelope, id);
  }

  @Test
  void addsAtAnyDepth() throws IOException {
    step(e -> MemberEdits.addCollection(collection(e, "inner"), "deep", "Deep"));
    step(e ->
        MemberEdits.addSystem(
            collection(e, "deep"), MemberEdits.freeId(e, "system"), "First system"));
    Envelope added =
        step(e ->
            MemberEdits.addSystem(collection(e, "deep"), MemberEdits.freeId(e, "system"), "2nd"));
    assertEquals(
        List.of("system1", "system2"),
        content(added, "deep").children().stream().map(Content::id).toList());
    assertEquals(3, added.systems().size());
  }

  @Test
  void aSecondSystemMakesACollectionOfBoth() throws IOException {
    String single =
        """
        <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2"
            xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2">
          <References/>
          <VirtualSystem ovf:id="vm"><Info>A system</Info></VirtualSystem>
        </Envelope>
        """;
    now = Snapshot.of(single.getBytes(StandardCharsets.UTF_8));
    Envelope two = step(e -> MemberEdits.addToAppliance(e, "vm2", "Second"));
    assertEquals(
        List.of("vm", "vm2"),
        two.contents().getFirst().children().stream().map(Content::id).toList());
    step(e -> MemberEdits.addCollectionToAppliance(e, "more", "More"));
    assertEquals(3, envelope().contents().getFirst().children().size());
  }

  @Test
  void movesWithTheEntryOfTheStartOrder() throws IOException {
    Envelope moved = step(e -> MemberEdits.move(e, content(e, "web"), collection(e, "inner")));
    StartupItem item =
        content(moved, "inner").sections(StartupSection.class).getFirst().items().getFirst();
    assertEquals("9", item.startDelay());
    assertTrue(content(moved, "site").sections(ScaleOutSection.class).isEmpty());
    assertEquals("inner", ((Content) MemberEdits.ownerOf(moved, content(moved, "web"))).id());
  }

  @Test
  void doesNotMoveIntoItselfNorTheTop() {
    Envelope e = envelope();
    assertEquals(
        List.of("inner"),
        MemberEdits.destinations(e, content(e, "web")).stream().map(Content::id).toList());
    assertTrue(MemberEdits.destinations(e, content(e, "inner")).isEmpty());
    assertTrue(MemberEdits.destinations(e, content(e, "site")).isEmpty());
    assertThrows(
        EditException.class, () -> MemberEdits.move(e, content(e, "site"), collection(e, "inner")));
  }

  @Test
  void renamesAllThatNamesIt() throws IOException {
    step(e -> MemberEdits.rename(e, content(e, "web"), "www"));
    assertEquals(3, now.text().split("\"www\"", -1).length - 1);
    assertTrue(!now.text().contains("\"web\""));
  }

  @Test
  void removesWithAllThatNamesIt() throws IOException {
    step(e -> MemberEdits.remove(e, content(e, "web")));
    assertTrue(!now.text().contains("\"web\""));
    Envelope e = envelope();
    assertThrows(EditException.class, () -> MemberEdits.remove(e, content(e, "site")));
  }

  @Test
  void addsEverySectionThatIsOffered() throws IOException {
    for (String place : List.of("", "site", "web", "inner")) {
      for (Offer offer : SectionEdits.offers(envelope(), owner(place))) {
        if (offer.isOffered()) {
          int before = owner(place).sections().size();
          step(e -> SectionEdits.add(e, owner(place), offer.name()));
          assertEquals(before + 1, owner(place).sections().size(), offer.name());
        } else {
          assertThrows(
              EditException.class, () -> SectionEdits.add(envelope(), owner(place), offer.name()));
        }
      }
    }
    assertTrue(now.text().contains("PlacementSection ovf:group=\"group1\""), now.text());
  }

  private SectionOwner owner(String id) {
    return id.isEmpty() ? envelope() : content(envelope(), id);
  }

  @Test
  void saysWhyASectionIsNotOffered() {
    Envelope second = envelope();
    assertEquals(Availability.OF_ENVELOPE, offer(second, "web", "DiskSection"));
    assertEquals(Availability.OF_SYSTEM, offer(second, "site", "BootDeviceSection"));
    assertEquals(Availability.OF_COLLECTION, offer(second, "web", "StartupSection"));
    assertEquals(Availability.OF_CONTENT, offer(second, "", "EulaSection"));
    assertEquals(Availability.PRESENT, offer(second, "site", "StartupSection"));
    assertEquals(Availability.WITHOUT_GROUP, offer(second, "web", "PlacementSection"));
    assertEquals(Availability.WITHOUT_MEMBER, offer(second, "inner", "ScaleOutSection"));
    assertEquals(Availability.BY_ENCRYPTION, offer(second, "", "EncryptionSection"));
    now = Snapshot.of(TEXT.formatted("1").getBytes(StandardCharsets.UTF_8));
    assertEquals(Availability.OF_SECOND_VERSION, offer(envelope(), "web", "BootDeviceSection"));
    assertEquals(Availability.OFFERED, offer(envelope(), "web", "InstallSection"));
  }

  private Availability offer(Envelope envelope, String owner, String name) {
    return SectionEdits.offers(envelope, owner(owner)).stream()
        .filter(offer -> offer.name().equals(name))
        .findFirst()
        .orElseThrow()
        .availability();
  }
}
