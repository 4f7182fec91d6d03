package ovation.app.settings;

import javafx.scene.Node;
import ovation.icons.Icon;

/** One page of the settings. What is chosen on it holds at once; there is nothing to confirm. */
public interface SettingsPage {
  /** A stable name, "appearance". */
  String id();

  /** Its name on the screen. */
  String title();

  /** Its icon. */
  Icon icon();

  /** Its content, made anew whenever the settings are opened. */
  Node content();
}
