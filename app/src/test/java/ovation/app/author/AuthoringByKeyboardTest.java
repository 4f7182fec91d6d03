package ovation.app.author;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import ovation.app.hand.Keyboard;

/** The tour by keyboard alone, in German. */
class AuthoringByKeyboardTest extends AuthoringTour {
  AuthoringByKeyboardTest() throws Exception {}

  @Test
  void anApplianceOfTwoSystemsIsMadeOfTwoDisks() throws Exception {
    author(Locale.GERMAN, Keyboard::new);
  }
}
