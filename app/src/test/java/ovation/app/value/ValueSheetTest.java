package ovation.app.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.field.FieldModel;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.app.ui.Fields;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.xml.XmlElement;
import ovation.packaging.archive.OvfPackage;

/** All values of an element have a field, which knows what can stand there. */
class ValueSheetTest {
  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2" \
      xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2" \
      xmlns:epasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/\
      CIM_EthernetPortAllocationSettingData" \
      xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/\
      CIM_ResourceAllocationSettingData">
        <VirtualSystem ovf:id="vm">
          <Info>A system</Info>
          <VirtualHardwareSection>
            <Info>Hardware</Info>
            <Item>
              <rasd:ElementName>Memory</rasd:ElementName>
              <rasd:InstanceID>1</rasd:InstanceID>
              <rasd:ResourceType>4</rasd:ResourceType>
            </Item>
            <EthernetPortItem>
              <!-- what is received -->
              <epasd:AllowedToReceiveVLANs>7</epasd:AllowedToReceiveVLANs>
              <epasd:AllowedToReceiveVLANs>8</epasd:AllowedToReceiveVLANs>
              <epasd:DesiredVLANEndpointMode>5</epasd:DesiredVLANEndpointMode>
              <epasd:ElementName>Port</epasd:ElementName>
              <epasd:InstanceID>2</epasd:InstanceID>
              <epasd:ResourceType>10</epasd:ResourceType>
            </EthernetPortItem>
          </VirtualHardwareSection>
        </VirtualSystem>
      </Envelope>
      """;

  @TempDir private Path folder;
  private final Screen screen;
  private final List<DocumentSession> open = new ArrayList<>();

  ValueSheetTest() throws Exception {
    screen = new Screen();
  }

  @AfterEach
  void close() throws Exception {
    for (DocumentSession session : open) {
      screen.call(() -> {
        session.close();
        return session;
      });
    }
  }

  private DocumentSession session() throws Exception {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("ports.ovf");
    Files.write(file, bytes);
    DocumentSession session =
        screen.call(
            () -> new DocumentSession(OvfPackage.open(file), Snapshot.of(bytes), Screen.english()));
    open.add(session);
    return session;
  }

  private static FormContext context(DocumentSession session) {
    return new FormContext(
        session, key -> {}, NoFiles.around(Background.ofThreads(), message -> {}));
  }

  private static FormState state(DocumentSession session) {
    return new FormState(session.snapshotProperty().get(), session.document().saved());
  }

  private static XmlElement item(DocumentSession session, String id) {
    VirtualHardwareSection hardware =
        state(session).envelope().systems().getFirst().hardware().getFirst();
    return hardware.items().stream()
        .filter(item -> id.equals(item.instanceID()))
        .map(HardwareItem::element)
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static FieldModel<String> field(Node node, String label) {
    return (FieldModel<String>)
        Fields.of(node).stream()
            .filter(field -> field.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No field " + label));
  }

  private static Set<String> labels(Node node) {
    Set<String> labels = new TreeSet<>();
    Fields.of(node).forEach(field -> labels.add(field.label()));
    return labels;
  }

  @Test
  void eachKindOfItemHasItsOwnFieldsOnly() throws Exception {
    DocumentSession session = session();
    screen.call(() -> {
      ValueSheet sheet = new ValueSheet(context(session), Set.of("ElementName"));
      sheet.show(item(session, "1"), state(session));
      Set<String> memory = labels(sheet.node());
      assertTrue(memory.contains("Pool"), memory.toString());
      assertFalse(memory.contains("Name"), memory.toString());
      assertFalse(memory.contains("VLAN mode"), memory.toString());
      assertFalse(memory.contains("Block size"), memory.toString());
      sheet.show(item(session, "2"), state(session));
      Set<String> port = labels(sheet.node());
      assertTrue(port.containsAll(Set.of("Pool", "VLAN mode", "Port profile")), port.toString());
      assertFalse(port.contains("Block size"), port.toString());
      return sheet;
    });
  }

  @Test
  void whatIsTypedStandsInItsPlaceAndNothingElseChanges() throws Exception {
    DocumentSession session = session();
    screen.call(() -> {
      ValueSheet sheet = new ValueSheet(context(session), Set.of());
      sheet.show(item(session, "2"), state(session));
      field(sheet.node(), "Receives VLANs (2)").commit("9");
      assertEquals(TEXT.replace(">8<", ">9<"), session.snapshotProperty().get().text());
      sheet.show(item(session, "2"), state(session));
      FieldModel<String> mode = field(sheet.node(), "VLAN mode");
      assertEquals("How the port takes part in VLANs.", mode.helpProperty().get());
      mode.commit("");
      assertEquals("Set VLAN mode", session.undoLabelProperty().get());
      assertFalse(session.snapshotProperty().get().text().contains("DesiredVLANEndpointMode"));
      sheet.show(item(session, "2"), state(session));
      field(sheet.node(), "Pool").commit("fast");
      assertTrue(
          session.snapshotProperty().get().text().contains("<epasd:PoolID>fast</epasd:PoolID>"));
      session.undo();
      session.undo();
      session.undo();
      assertEquals(TEXT, session.snapshotProperty().get().text());
      return sheet;
    });
  }

  @Test
  void whatHangsOnADeviceFollowsItsInstanceId() throws Exception {
    DocumentSession session = session();
    screen.call(() -> {
      ValueSheet sheet = new ValueSheet(context(session), Set.of());
      sheet.show(item(session, "2"), state(session));
      field(sheet.node(), "Controller").commit("1");
      sheet.show(item(session, "1"), state(session));
      field(sheet.node(), "InstanceID").commit("17");
      assertTrue(
          session.snapshotProperty().get().text().contains("<epasd:Parent>17</epasd:Parent>"));
      assertEquals("Set InstanceID", session.undoLabelProperty().get());
      session.undo();
      assertTrue(
          session.snapshotProperty().get().text().contains("<epasd:Parent>1</epasd:Parent>"));
      return sheet;
    });
  }

  @Test
  void aQuantityFollowsTheUnitBesideIt() throws Exception {
    DocumentSession session = session();
    screen.call(() -> {
      ValueSheet sheet = new ValueSheet(context(session), Set.of());
      sheet.show(item(session, "1"), state(session));
      field(sheet.node(), "Units").commit("byte * 2^20");
      sheet.show(item(session, "1"), state(session));
      FieldModel<String> limit = field(sheet.node(), "Limit");
      limit.commit(Long.toString(8L << 30));
      assertTrue(session.snapshotProperty().get().text().contains(">8192</rasd:Limit>"));
      sheet.show(item(session, "1"), state(session));
      assertEquals("8 GiB", measured(sheet.node(), limit));
      assertFalse(limit.commit("5000"));
      field(sheet.node(), "Units").commit("hertz * 10^6");
      sheet.show(item(session, "1"), state(session));
      assertEquals("8192 MHz", measured(sheet.node(), limit));
      field(sheet.node(), "Units").commit("parsec");
      sheet.show(item(session, "1"), state(session));
      assertEquals("8192", measured(sheet.node(), limit));
      return sheet;
    });
  }

  /** What a number's field and the box of units beside it show. */
  private static String measured(Node node, FieldModel<?> model) {
    TextField field =
        Fields.below(node, TextField.class).stream()
            .filter(text -> text.getProperties().get(FieldModel.class) == model)
            .findFirst()
            .orElseThrow();
    return Fields.below(field.getParent(), ComboBox.class).stream()
        .map(box -> field.getText() + " " + box.getValue())
        .findFirst()
        .orElse(field.getText());
  }

  @Test
  void numbersOfAnEnumerationAreChosenByTheirMeaning() throws Exception {
    DocumentSession session = session();
    screen.call(() -> {
      ValueSheet sheet = new ValueSheet(context(session), Set.of());
      sheet.show(item(session, "2"), state(session));
      FieldModel<String> mode = field(sheet.node(), "VLAN mode");
      ComboBox<?> box =
          Fields.below(sheet.node(), ComboBox.class).stream()
              .filter(b -> b.getProperties().get(FieldModel.class) == mode)
              .findFirst()
              .orElseThrow();
      assertEquals(List.of("", "1", "2", "3", "4", "5", "6"), box.getItems());
      assertFalse(box.isEditable());
      return sheet;
    });
  }

  @Test
  void theFoldSaysHowManyAreGivenAndMakesFieldsWhenItIsOpened() throws Exception {
    DocumentSession session = session();
    screen.call(() -> {
      MoreValues more = new MoreValues(context(session), Set.of("ElementName", "InstanceID"));
      more.show(item(session, "2"), state(session));
      TitledPane fold = (TitledPane) more.node();
      assertEquals("More · 4 given", fold.getText());
      assertEquals(List.of(), Fields.of(fold));
      fold.setExpanded(true);
      assertTrue(Fields.of(fold).size() > 40, "Only " + Fields.of(fold).size());
      more.show(null, state(session));
      assertFalse(fold.isManaged());
      return more;
    });
  }

  @Test
  void nothingCanBeTypedWhileTheTextIsBroken() throws Exception {
    DocumentSession session = session();
    screen.call(() -> {
      ValueSheet sheet = new ValueSheet(context(session), Set.of());
      sheet.show(item(session, "2"), state(session));
      FieldModel<String> pool = field(sheet.node(), "Pool");
      assertTrue(pool.enabledProperty().get());
      session.replaceText(TEXT.substring(1));
      assertFalse(pool.enabledProperty().get());
      return sheet;
    });
  }

  @Test
  void germanHasItsOwnNamesAndMeanings() {
    Words german = new Words(Texts.in(Locale.GERMAN));
    assertEquals("VLAN-Betrieb", german.label("EthernetPortItem", "DesiredVLANEndpointMode"));
    assertEquals("Name der Maschine", german.label("System", "ElementName"));
    assertEquals("Name", german.label("Item", "ElementName"));
    assertEquals("Name der Maschine für Menschen.", german.help("System", "ElementName"));
  }
}
