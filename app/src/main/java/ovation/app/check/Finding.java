package ovation.app.check;

import java.util.List;
import java.util.Optional;
import ovation.app.field.FieldProblem.Level;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/**
 * A problem of the document as the list shows it.
 *
 * @param level how bad it is
 * @param code the rule's stable code, "" for none
 * @param message complete sentences
 * @param element where it is; empty for a text that cannot be read
 * @param detail the attribute or child of the element that is concerned, "" for the element itself
 * @param offset the character of the source it is about
 * @param line the line of the source, from 1
 * @param clause where the standard says so, "" when it does not
 * @param fixes what can be done with one click
 */
public record Finding(
    Level level,
    String code,
    String message,
    Optional<ElementKey> element,
    String detail,
    int offset,
    int line,
    String clause,
    List<Fix> fixes) {
  /**
   * A repair.
   *
   * @param label as a command
   * @param edit an ordinary, undoable edit
   */
  public record Fix(String label, Edit edit) {}

  public Finding {
    fixes = List.copyOf(fixes);
  }
}
