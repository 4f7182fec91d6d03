package ovation.model.xml;

import ovation.model.text.Sentence;

/** An edit cannot be carried out on this descriptor. The message is for the user. */
public final class EditException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /** An edit that cannot be carried out, for the reason given in a complete sentence. */
  public EditException(Sentence sentence) {
    super(sentence.text());
    this.sentence = sentence;
  }

  /** The reason, which can be said in any language. */
  public Sentence sentence() {
    return sentence;
  }
}
