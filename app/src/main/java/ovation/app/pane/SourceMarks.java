package ovation.app.pane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.app.check.Finding;
import ovation.app.session.Judgement;
import ovation.app.source.SourceMark;
import ovation.model.document.Snapshot;
import ovation.model.rules.Span;

/** What a check has found, as marks in the text that was checked. */
final class SourceMarks {
  private final Map<SourceMark, Finding> findings = new HashMap<>();

  /** The marks of a judgement; made in the background where there are many. */
  static SourceMarks of(Judgement judgement) {
    SourceMarks marks = new SourceMarks();
    Snapshot snapshot = judgement.snapshot();
    for (Finding finding : judgement.findings().all()) {
      marks
          .span(finding, snapshot)
          .ifPresent(span ->
              marks.findings.put(
                  new SourceMark(span.start(), span.end(), finding.level()), finding));
    }
    return marks;
  }

  private Optional<Span> span(Finding finding, Snapshot snapshot) {
    return snapshot.fault().isPresent()
        ? Optional.of(faulty(snapshot.text(), finding.offset()))
        : finding.problem().place().span(snapshot);
  }

  /** A reader of XML stops behind what it cannot read: the word before is shown. */
  private static Span faulty(String text, int offset) {
    int end = Math.clamp(offset, 0, text.length());
    int start = end;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1)) && !isLineEnd(text, start)) {
      start--;
    }
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && end - start < 80) {
      start--;
    }
    return new Span(start, Math.max(end, start + 1));
  }

  private static boolean isLineEnd(String text, int at) {
    return text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  /** All of them. */
  List<SourceMark> all() {
    return List.copyOf(findings.keySet());
  }

  /** What a mark is about; empty for one of another judgement. */
  Optional<Finding> finding(SourceMark mark) {
    return Optional.ofNullable(findings.get(mark));
  }
}
