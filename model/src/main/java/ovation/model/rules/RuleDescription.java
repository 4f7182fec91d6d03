package ovation.model.rules;

import java.util.List;
import java.util.stream.Stream;
import ovation.model.text.Sentence;

/** What the catalogue says about a rule, whatever the rule looks at. */
public interface RuleDescription {

  /** The stable code, such as {@code N-02}. */
  String code();

  /** What the rule demands, in one line: {@code Every connection names a network}. */
  String title();

  /** What is wrong when the rule is broken, why it matters and what to do: a short page. */
  String explanation();

  /** The explanation for a screen: its paragraphs, each in one line, to be said in any language. */
  default List<Sentence> page() {
    return Stream.of(explanation().split("\n\n"))
        .map(paragraph -> Sentence.whole(paragraph.replace('\n', ' ')))
        .toList();
  }

  /** The part of the standard, or of a product's documentation, that says so. */
  String clause();

  /** How bad it mostly is; a problem may be rated milder or worse where that is due. */
  Severity severity();
}
