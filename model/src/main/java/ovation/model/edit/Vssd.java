package ovation.model.edit;

import ovation.model.envelope.Namespaces;
import ovation.model.xml.Fragment;

/** New properties of the System element. */
final class Vssd {

  private Vssd() {}

  static Fragment child(String name, String value) {
    return Fragment.of(Namespaces.VSSD, name).text(value);
  }
}
