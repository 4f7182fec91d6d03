package ovation.app.trust;

import java.util.List;
import java.util.stream.Collectors;
import ovation.app.text.Texts;
import ovation.model.text.Sentence;

/** Says why a fact about trust is as it is. */
public final class Reasons {
  private static final int MOST = 3;

  private Reasons() {}

  /** The first sentences, and how many more there are; a package may lack files by the dozen. */
  public static String first(List<Sentence> all, Texts texts) {
    String text = all.stream().limit(MOST).map(texts::say).collect(Collectors.joining(" "));
    return all.size() > MOST ? text + " " + texts.of("delivered.more", all.size() - MOST) : text;
  }
}
