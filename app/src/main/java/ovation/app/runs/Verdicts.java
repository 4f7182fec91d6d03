package ovation.app.runs;

import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.target.Verdict;

/** How verdicts look: a picture, a colour and always a word. */
final class Verdicts {
  private Verdicts() {}

  static Icon icon(Verdict verdict) {
    return switch (verdict) {
      case RUNS -> Icon.OK;
      case WARNINGS -> Icon.WARNING;
      case REFUSED -> Icon.ERROR;
    };
  }

  static String style(Verdict verdict) {
    return switch (verdict) {
      case RUNS -> "ov-ok";
      case WARNINGS -> "ov-warn";
      case REFUSED -> "ov-err";
    };
  }

  static String word(Verdict verdict, Texts texts) {
    return texts.of("runs.verdict." + verdict.name());
  }
}
