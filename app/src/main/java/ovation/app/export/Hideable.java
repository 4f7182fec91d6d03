package ovation.app.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Something that can be encrypted.
 *
 * @param kind what it is
 * @param name the file's reference, or the property's key
 * @param chosen whether it is to be encrypted
 */
record Hideable(Kind kind, String name, BooleanProperty chosen) {

  /** What can be encrypted. */
  enum Kind {
    DISK,
    FILE,
    VALUE
  }

  /** Chosen until the user says otherwise. */
  Hideable(Kind kind, String name) {
    this(kind, name, new SimpleBooleanProperty(true));
  }

  boolean isChosen() {
    return chosen.get();
  }
}
