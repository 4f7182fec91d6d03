package ovation.app.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeKind;
import ovation.app.session.Background;
import ovation.app.ui.FormPage;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Screen;

/** Translating through the screen, and with a table for translators. */
class LanguageFormTest {
  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1" xml:lang="en-US">
        <References/>
        <VirtualSystem ovf:id="web">
          <Info>A server</Info>
          <ProductSection>
            <Info>Product</Info>
            <Product>Web server</Product>
            <Vendor>Example Works</Vendor>
            <Category ovf:msgid="category.network">Network</Category>
            <Property ovf:key="hostname" ovf:type="string">
              <Label ovf:msgid="host">Host name</Label>
              <Description>The name that the server answers to in the local network</Description>
            </Property>
          </ProductSection>
          <EulaSection>
            <Info>Licence</Info>
            <License>Do as you like, but do not blame us.</License>
          </EulaSection>
        </VirtualSystem>
        <Strings xml:lang="de">
          <Msg ovf:msgid="host">Rechnername</Msg>
        </Strings>
        <Strings xml:lang="fr">
          <Msg ovf:msgid="host">Nom d’hôte</Msg>
          <Msg ovf:msgid="category.network">Réseau</Msg>
        </Strings>
      </Envelope>
      """;

  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;

  LanguageFormTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    page = FormPage.open(screen, DESCRIPTOR.getBytes(StandardCharsets.UTF_8), folder);
    page.goTo(NodeKind.LANGUAGES);
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void aTextIsTranslatedAndTakenBack() throws Exception {
    page.press("web.license, Do as you like");
    screen.picture("languages");
    page.type("German", "Mach, was du willst");
    assertTrue(page.text().contains("<License ovf:msgid=\"web.license\">"), page.text());
    assertTrue(page.text().contains("<Msg ovf:msgid=\"web.license\">Mach, was du willst</Msg>"));
    page.undo();
    assertEquals(DESCRIPTOR, page.text());
  }

  @Test
  void aLanguageIsAddedAndRemoved() {
    page.choose("Add language", "Japanese");
    assertTrue(page.text().contains("<Strings xml:lang=\"ja\""), page.text());
    page.press("French fr").click("Remove language");
    assertFalse(page.text().contains("xml:lang=\"fr\""), page.text());
    page.undo().undo();
    assertEquals(DESCRIPTOR, page.text());
  }

  @Test
  void onlyGapsAreShownIfWished() {
    page.choose("All texts", "Missing only");
    LanguageModel model = model();
    model.showOnly(Shown.MISSING);
    assertEquals(
        List.of("category.network"),
        model.textRows(List.of()).stream().map(row -> row.id()).toList());
  }

  private LanguageModel model() {
    return screen.call(() -> {
      LanguageModel model =
          new LanguageModel(
              new FormContext(
                  page.session(), key -> {}, NoFiles.around(Background.ofThreads(), text -> {})));
      var now = page.session().snapshotProperty().get();
      model.show(new FormState(now, now), () -> {});
      return model;
    });
  }

  @Test
  void aTableOfATranslatorIsOneEdit() {
    LanguageModel model = model();
    String table = TextTable.write(model.translations());
    assertTrue(table.contains("host,Host name,Rechnername,Nom d’hôte"), table);
    String translated =
        "key;de;es\ncategory.network;Netz;Red\nweb.license;Mach, was du willst;\nnobody;x;y\n";
    assertEquals(3, screen.call(() -> model.take(TextTable.read(translated))));
    assertTrue(page.text().contains("<Msg ovf:msgid=\"category.network\">Red</Msg>"));
    assertTrue(page.text().contains("<Msg ovf:msgid=\"category.network\">Netz</Msg>"));
    page.undo();
    assertEquals(DESCRIPTOR, page.text());
  }

  @Test
  void aLanguageMovesToAFileAndBack() throws Exception {
    LanguageModel model = model();
    Path file = folder.resolve("texts-fr.xml");
    screen.call(() -> {
      new BundleActions(
              new FormContext(
                  page.session(), key -> {}, NoFiles.around(Background.ofThreads(), text -> {})),
              model)
          .moveOut("fr", file);
      return model;
    });
    assertTrue(Files.readString(file).contains("Réseau"));
    assertTrue(
        page.text().contains("<Strings xml:lang=\"fr\" ovf:fileRef=\"texts1\""), page.text());
    page.press("French fr");
    screen.picture("languages-file");
    page.click("Take into the descriptor");
    assertTrue(page.text().contains("Réseau"));
    assertFalse(page.text().contains("texts-fr.xml"));
  }
}
