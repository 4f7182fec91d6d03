package ovation.app.pane;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ovation.app.check.Finding;
import ovation.app.check.Findings;
import ovation.app.field.FieldProblem.Level;
import ovation.app.text.Texts;

/** Which problems the list shows: by how bad they are, by rule and by words. */
final class ProblemFilter {
  private final Texts texts;
  private final Set<Level> levels = EnumSet.allOf(Level.class);
  private String code = "";
  private String words = "";

  /** All are shown; words are searched for in the language of the screen. */
  ProblemFilter(Texts texts) {
    this.texts = texts;
  }

  /** Shows or hides a level. */
  void show(Level level, boolean shown) {
    if (shown) {
      levels.add(level);
    } else {
      levels.remove(level);
    }
  }

  /** Shows one rule's problems only; "" for those of all. */
  void showOnly(String onlyCode) {
    code = onlyCode;
  }

  String code() {
    return code;
  }

  /** Shows problems only that have these letters in their code, text or place. */
  void search(String text) {
    words = text.strip().toLowerCase(Locale.ROOT);
  }

  boolean isOn() {
    return levels.size() < Level.values().length || !code.isEmpty() || !words.isEmpty();
  }

  List<Finding> of(Findings findings) {
    List<Finding> all = code.isEmpty() ? findings.all() : findings.of(code);
    return isOn() ? all.stream().filter(this::isShown).toList() : all;
  }

  private boolean isShown(Finding finding) {
    return levels.contains(finding.level())
        && (words.isEmpty()
            || holds(texts.say(finding.message()))
            || holds(finding.code())
            || holds(finding.problem().place().path()));
  }

  private boolean holds(String text) {
    return text.toLowerCase(Locale.ROOT).contains(words);
  }
}
