package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ovation.model.Schemas;
import ovation.model.deployment.Texts;
import ovation.model.deployment.TranslatableText;
import ovation.model.deployment.Translations;
import ovation.model.document.Snapshot;
import ovation.model.edit.TranslationEdits.Wording;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Strings;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Texts in several languages: translated, gathered, taken apart; xmllint judges each step. */
class TranslationEditsTest {

  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1" xml:lang="en-US">
        <References>
          <File ovf:id="file1" ovf:href="disk.vmdk"/>
        </References>
        <VirtualSystem ovf:id="web">
          <Info>A server</Info>
          <EulaSection>
            <Info>Licence</Info>
            <License>Do as you like</License>
          </EulaSection>
          <ProductSection>
            <Info>Product</Info>
            <Product>Web server</Product>
            <Category>Network</Category>
            <Property ovf:key="hostname" ovf:type="string">
              <Label ovf:msgid="host">Host name</Label>
            </Property>
          </ProductSection>
        </VirtualSystem>
        <Strings xml:lang="fr">
          <Msg ovf:msgid="host">Nom</Msg>
          <Msg ovf:msgid="old">Vieux</Msg>
        </Strings>
      </Envelope>
      """;
  private static final String FILE =
      "<Strings xmlns='http://schemas.dmtf.org/ovf/envelope/1'"
          + " xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/1' xml:lang='fr'>"
          + "<Msg ovf:msgid='host'>Nom</Msg><Msg ovf:msgid='old'>Vieux</Msg></Strings>";

  private Snapshot now = Snapshot.of(TEXT.getBytes(StandardCharsets.UTF_8));

  private static Optional<byte[]> file(String href) {
    return href.equals("fr.xml")
        ? Optional.of(FILE.getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private Envelope envelope() {
    return now.envelope().orElseThrow();
  }

  private Translations translations() {
    return Translations.of(envelope(), TranslationEditsTest::file);
  }

  private TranslatableText text(String id) {
    return translations().texts().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private void step(Function<Envelope, Edit> edit) throws IOException {
    now = now.apply(edit.apply(envelope()));
    Schemas.assertValid(now.text(), "1.1.1");
  }

  private Wording wording(String id, String language, String words) {
    return new Wording(id, text(id).users(), language, words);
  }

  @Test
  void listsWhatCanBeTranslatedWithTheIdsThatItWouldGet() {
    assertEquals(
        List.of("web.license", "web.product", "web.category", "host", "old"),
        translations().texts().stream().map(TranslatableText::id).toList());
    assertEquals(List.of("fr"), translations().languages());
    assertFalse(text("web.license").isNamed());
    assertEquals(Optional.of("Nom"), text("host").in("fr"));
    assertTrue(text("old").users().isEmpty());
    assertEquals(0, translations().missing("fr"));
    assertEquals(1, translations().missing("de"));
  }

  @Test
  void aTranslationBringsItsIdAndItsBundle() throws IOException {
    step(e -> TranslationEdits.set(e, wording("web.license", "de", "Mach, was du willst")));
    step(e -> TranslationEdits.set(e, wording("host", "de", "Name")));
    assertEquals(Optional.of("Mach, was du willst"), text("web.license").in("de"));
    assertTrue(text("web.license").isNamed());
    assertEquals(2, envelope().strings().size());
    assertEquals(
        "Mach, was du willst",
        Texts.of(envelope(), "de-AT", Texts.Files.NONE).of(text("web.license").users().getFirst()));
    step(e -> TranslationEdits.set(e, new Wording("host", List.of(), "de", null)));
    assertEquals(Optional.empty(), text("host").in("de"));
  }

  @Test
  void ownWordsGoIntoTheElementUnlessABundleHasThem() throws IOException {
    step(e -> TranslationEdits.set(e, wording("host", "en_us", "Name of the host")));
    assertTrue(now.text().contains("<Label ovf:msgid=\"host\">Name of the host</Label>"));
    assertEquals("Name of the host", text("host").own());
  }

  @Test
  void manyWordingsAreOneEdit() throws IOException {
    Snapshot before = now;
    step(e ->
        TranslationEdits.set(
            Sentence.of("Import"),
            e,
            List.of(
                wording("web.product", "de", "Netzdienst"),
                wording("web.category", "de", "Netz"),
                wording("host", "fr", "Nom d’hôte"))));
    assertEquals(Optional.of("Netz"), text("web.category").in("de"));
    assertEquals(Optional.of("Nom d’hôte"), text("host").in("fr"));
    assertEquals(TEXT, before.text());
  }

  @Test
  void aBundleMovesIntoAFileAndBack() throws IOException {
    Strings french = envelope().strings().getFirst();
    byte[] file = TranslationEdits.asFile(envelope(), french);
    assertTrue(
        new String(file, StandardCharsets.UTF_8).contains("<Msg ovf:msgid=\"old\">Vieux</Msg>"));
    step(e -> TranslationEdits.moveOut(e, french, "fr.xml", FILE.length()));
    assertEquals(Translations.of(envelope(), href -> Optional.of(file)), translations());
    assertEquals(
        List.of("fr.xml", "disk.vmdk"),
        envelope().files().stream().map(FileReference::href).toList());
    assertEquals(Optional.of("Nom"), text("host").in("fr"));
    step(e ->
        TranslationEdits.takeIn(e, e.strings().getFirst(), Map.of("host", "Nom", "old", "Vieux")));
    assertEquals(1, envelope().files().size());
    assertEquals(2, envelope().strings().getFirst().messages().size());
  }

  @Test
  void aLanguageGoesWithItsFile() throws IOException {
    Strings french = envelope().strings().getFirst();
    step(e -> TranslationEdits.moveOut(e, french, "fr.xml", FILE.length()));
    step(e -> TranslationEdits.removeLanguage(e, "FR"));
    assertEquals(List.of(), envelope().strings());
    assertEquals(1, envelope().files().size());
  }
}
