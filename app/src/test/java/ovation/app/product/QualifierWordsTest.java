package ovation.app.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ovation.app.ui.Screen;
import ovation.model.property.Qualifiers;

/** Qualifiers as people say them. */
class QualifierWordsTest {
  private static String words(String text) {
    return QualifierWords.of(Qualifiers.parse(text), Screen.english());
  }

  @Test
  void limitsAndChoices() {
    assertEquals("at least 1 characters · at most 63 characters", words("MinLen(1),MaxLen(63)"));
    assertEquals("at least 1 · at most 64", words("MinValue(1) MaxValue(64)"));
    assertEquals("one of dhcp, a, b", words("ValueMap{\"dhcp\",\"a, b\"}"));
  }
}
