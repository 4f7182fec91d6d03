package ovation.app.form;

import ovation.app.session.DocumentSession;
import ovation.model.xml.ElementKey;

/** What a user can do about secrets that stand in a descriptor for everybody to read. */
public interface SecretActions {
  /**
   * Asks who will be able to decrypt, and encrypts the values of a property.
   *
   * @param property its element
   */
  void encrypt(DocumentSession session, ElementKey property);
}
