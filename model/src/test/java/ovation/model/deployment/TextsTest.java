package ovation.model.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.XmlElement;

class TextsTest {

  private static final String FRENCH =
      "<Strings xmlns='http://schemas.dmtf.org/ovf/envelope/1'"
          + " xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/1' xml:lang='fr'>"
          + "<Msg ovf:msgid='product'>Serveur</Msg></Strings>";

  private static Optional<byte[]> file(String href) {
    return switch (href) {
      case "fr.xml" -> Optional.of(FRENCH.getBytes(StandardCharsets.UTF_8));
      case "pt.xml" ->
          Optional.of(
              FRENCH
                  .replace("fr", "pt-BR")
                  .replace("Serveur", "Servidor")
                  .getBytes(StandardCharsets.UTF_8));
      case "long.txt" -> Optional.of("Servizio\n".getBytes(StandardCharsets.UTF_8));
      default -> Optional.empty();
    };
  }

  private static Texts texts(@Nullable String language) {
    return Texts.of(Appliance.ENVELOPE, language, TextsTest::file);
  }

  @ParameterizedTest
  @CsvSource({
    "de-AT,Netzdienst,Speicherl",
    "de_AT,Netzdienst,Speicherl",
    "de-CH,Netzdienst,Speicher",
    "de,Netzdienst,Speicher",
    "DE,Netzdienst,Speicher",
    "fr-CA,Serveur,Memory",
    "it,Servizio,Memory",
    "pt,Servidor,Memory",
    "en-GB,Web server,Memory",
    "es,Web server,Memory"
  })
  void fallsBackFromRegionToLanguageToTheOwnText(String language, String product, String memory) {
    LocalText name = Appliance.content("web").sections(ProductSection.class).getFirst().product();
    assertEquals(product, texts(language).of(name));
    XmlElement element =
        EffectiveHardware.of((VirtualSystem) Appliance.content("web"), "small")
            .devices()
            .getFirst()
            .properties()
            .stream()
            .filter(e -> e.localName().equals("ElementName"))
            .findFirst()
            .orElseThrow();
    assertEquals(memory, texts(language).of(element));
  }

  @Test
  void aBundleWithoutLanguageIsInTheDescriptorsOwn() {
    LocalText label =
        Objects.requireNonNull(Appliance.ENVELOPE.configurations().getFirst().label());
    assertEquals("Compact", texts(null).of(label));
    assertEquals("Compact", texts("es").of(label));
    assertEquals("", texts(null).of((LocalText) null));
  }

  @Test
  void listsTheLanguages() {
    assertEquals(
        List.of("en-GB", "de", "de-AT", "fr", "pt-BR", "it"),
        Texts.languages(Appliance.ENVELOPE, TextsTest::file));
  }
}
