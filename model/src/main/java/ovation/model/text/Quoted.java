package ovation.model.text;

/**
 * Words of a package in quotation marks, which each language writes in its own way.
 *
 * @param text what stands between the marks; in one line and cut to length
 */
public record Quoted(String text) {

  /** As English writes it. */
  @Override
  public String toString() {
    return '"' + text + '"';
  }
}
