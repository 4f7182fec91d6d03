package ovation.app.author;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import ovation.app.hand.Mouse;

/** The tour by mouse, in English. */
class AuthoringByMouseTest extends AuthoringTour {
  AuthoringByMouseTest() throws Exception {}

  @Test
  void anApplianceOfTwoSystemsIsMadeOfTwoDisks() throws Exception {
    author(Locale.ENGLISH, Mouse::new);
  }
}
