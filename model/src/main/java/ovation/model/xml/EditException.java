package ovation.model.xml;

/** An edit cannot be carried out on this descriptor. The message is for the user. */
public final class EditException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An edit that cannot be carried out, for the reason given in a complete sentence. */
  public EditException(String message) {
    super(message);
  }
}
