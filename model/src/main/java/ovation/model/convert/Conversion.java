package ovation.model.convert;

import java.util.List;
import ovation.model.xml.Edit;

/**
 * A descriptor's way into another version of the standard.
 *
 * @param edit the whole conversion as one edit; it changes nothing where the descriptor is of that
 *     version already
 * @param losses what the other version cannot say, in document order; empty if all is carried
 */
public record Conversion(Edit edit, List<Loss> losses) {

  /** Copies the list. */
  public Conversion {
    losses = List.copyOf(losses);
  }
}
