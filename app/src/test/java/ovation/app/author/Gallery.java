package ovation.app.author;

import java.util.Locale;
import ovation.app.ui.Screen;

/**
 * Numbered pictures of a tour, light and dark, if somebody wants them ({@code -Dpictures=true}).
 *
 * <p>The screen in memory is 1000 pixels high, and lists that do not fit below their box are beyond
 * its means: the window is low while it is worked in, and high for its pictures.
 */
final class Gallery {
  private static final boolean WANTED = Boolean.getBoolean("pictures");

  private final Screen screen;
  private final String language;
  private int taken;

  private static final double WORKING = 560;
  private static final double SHOWN = 900;

  Gallery(Screen screen, Locale language) {
    this.screen = screen;
    this.language = language.getLanguage();
    height(WORKING);
  }

  void take(String name) {
    taken++;
    if (WANTED) {
      height(SHOWN);
      screen.picture(String.format(Locale.ROOT, "author-%s/%02d-%s", language, taken, name));
      height(WORKING);
    }
  }

  private void height(double pixels) {
    screen.call(() -> {
      screen.stage().setHeight(pixels);
      return pixels;
    });
  }
}
