package ovation.app.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.form.FormContext;
import ovation.app.form.Problems;
import ovation.app.outline.NodeKind;
import ovation.app.session.Background;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.app.ui.FormPage;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Screen;
import ovation.model.envelope.VirtualHardwareSection;

/** The settings that vendors add: shown with their meaning, edited by their value. */
class VendorCardTest {
  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" \
      xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1" \
      xmlns:vmw="http://www.vmware.com/schema/ovf">
        <References/>
        <VirtualSystem ovf:id="web"><Info>A web server</Info>
          <VirtualHardwareSection><Info>Hardware</Info>
            <vmw:Config ovf:required="false" vmw:key="firmware" vmw:value="efi"/>
            <vmw:Config ovf:required="false" vmw:key="nestedHVEnabled" vmw:value="true"/>
            <vmw:ExtraConfig ovf:required="false" vmw:key="isolation.tools.copy.disable" \
      vmw:value="FALSE"/>
            <vmw:ExtraConfig ovf:required="false" vmw:key="acme.unheard.of" vmw:value="7"/>
          </VirtualHardwareSection>
        </VirtualSystem>
      </Envelope>
      """;

  @TempDir private Path folder;
  private final Screen screen;

  VendorCardTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void everySettingHasALineWithItsMeaningAndWhatToMind() throws Exception {
    try (FormPage page =
        FormPage.open(screen, DESCRIPTOR.getBytes(StandardCharsets.UTF_8), folder)) {
      VirtualHardwareSection section = page.envelope().systems().getFirst().hardware().getFirst();
      FormContext context =
          new FormContext(
              page.session(), key -> {}, NoFiles.around(Background.ofThreads(), text -> {}));
      List<String> spoken =
          new VendorRows(Screen.english(), new Problems(context))
              .of(section).stream().map(Row::spoken).toList();
      assertEquals(6, spoken.size(), () -> spoken.toString());
      assertTrue(spoken.stream().anyMatch(line -> line.contains("opens a way")), spoken.toString());
      assertTrue(
          spoken.stream().anyMatch(line -> line.startsWith("acme.unheard.of, 7, not known")),
          spoken.toString());
    }
  }

  @Test
  void settingsAndWhatTheyRiskAreSaidInGerman() throws Exception {
    Texts german = Texts.in(Locale.GERMAN);
    try (FormPage page =
        FormPage.open(screen, german, DESCRIPTOR.getBytes(StandardCharsets.UTF_8), folder)) {
      VirtualHardwareSection section = page.envelope().systems().getFirst().hardware().getFirst();
      FormContext context =
          new FormContext(
              page.session(), key -> {}, NoFiles.around(Background.ofThreads(), text -> {}));
      String spoken =
          new VendorRows(german, new Problems(context))
              .of(section).stream().map(Row::spoken).toList().toString();
      assertTrue(spoken.contains("Kopieren aus dem Gast"), spoken);
      assertTrue(spoken.contains("Verschachtelte Virtualisierung"), spoken);
      String problem =
          page.session().findings().all().stream()
              .filter(finding -> finding.code().equals("U-02"))
              .map(finding -> german.say(finding.message()))
              .findFirst()
              .orElseThrow();
      assertTrue(problem.endsWith("aus ihm hinaus: Kopieren aus dem Gast."), problem);
      page.goTo(NodeKind.HARDWARE).press("isolation.tools.copy.disable");
      ScrollPane scroll = screen.lookup(".ov-form-scroll").query();
      screen.call(() -> {
        scroll.setVvalue(1);
        return scroll;
      });
      Labeled meaning =
          screen
              .lookup((Labeled label) ->
                  label.getText() != null && label.getText().startsWith("Ob sich Text und Dateien"))
              .query();
      assertTrue(meaning.isVisible());
      screen.picture("vendor-german");
    }
  }

  @Test
  void aValueIsEdited() throws Exception {
    try (FormPage page =
        FormPage.open(screen, DESCRIPTOR.getBytes(StandardCharsets.UTF_8), folder)) {
      page.goTo(NodeKind.HARDWARE).press("isolation.tools.copy.disable");
      page.type("Value", "TRUE");
      assertTrue(page.text().contains("vmw:value=\"TRUE\""), page.text());
      ScrollPane scroll = screen.lookup(".ov-form-scroll").query();
      screen.call(() -> {
        scroll.setVvalue(1);
        return scroll;
      });
      screen.picture("vendor");
      page.undo();
      assertEquals(DESCRIPTOR, page.text());
    }
  }
}
