package ovation.model.convert;

/**
 * Something that the other version of the standard cannot say.
 *
 * @param path where it stands, in the names of the descriptor before the conversion: {@code
 *     Envelope/VirtualSystem[vm1]/ScaleOutSection}
 * @param what what is lost, for the reader: {@code ScaleOutSection}
 * @param why why it cannot be carried, as a sentence
 */
public record Loss(String path, String what, String why) {

  /** The loss in one line. */
  @Override
  public String toString() {
    return path + ": " + what + ". " + why;
  }
}
