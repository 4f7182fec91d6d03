package ovation.packaging.disk.deflate;

import java.util.zip.DataFormatException;
import ovation.model.text.Figure;
import ovation.model.text.Sentence;

/** Why a block could not be decompressed, in the same words whatever the engine. */
public final class DamagedDataException extends DataFormatException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  private DamagedDataException(Sentence sentence) {
    super(sentence.text());
    this.sentence = sentence;
  }

  /** The reason, as a part of a sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The data hold more than they should. */
  public static DamagedDataException tooLong(int wanted) {
    return new DamagedDataException(
        Sentence.of(
            "the compressed data hold more than the expected {0} bytes", Figure.grouped(wanted)));
  }

  /** The data hold less than they should. */
  public static DamagedDataException tooShort(int yielded, int wanted) {
    return new DamagedDataException(
        Sentence.of(
            "the compressed data hold {0} bytes instead of {1}",
            Figure.grouped(yielded), Figure.grouped(wanted)));
  }

  /** The data end before the block does. */
  public static DamagedDataException cutOff() {
    return new DamagedDataException(Sentence.of("the compressed data end too early"));
  }

  /** The data are damaged, and nobody says how. */
  public static DamagedDataException unexplained() {
    return new DamagedDataException(Sentence.of("the compressed data are damaged"));
  }

  /** The data are damaged, for a reason. */
  public static DamagedDataException because(Sentence reason) {
    return new DamagedDataException(Sentence.of("the compressed data are damaged ({0})", reason));
  }

  /** Refuses the data unless something holds. */
  public static void require(boolean holds, Sentence reason) throws DamagedDataException {
    if (!holds) {
      throw because(reason);
    }
  }
}
