package ovation.app.attention;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldProblem.Level;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;

/** Announces how many problems the document in front has, whenever that is another number. */
public final class ProblemVoice {
  private final Announcer announcer;
  private final Texts texts;
  private @Nullable DocumentSession session;
  private String said = "";

  private ProblemVoice(Announcer announcer, Texts texts) {
    this.announcer = announcer;
    this.texts = texts;
  }

  /** Announces the problems of the workspace's documents from now on. */
  public static void of(Workspace workspace, Announcer announcer, Texts texts) {
    ProblemVoice voice = new ProblemVoice(announcer, texts);
    ObservableValue<@Nullable DocumentSession> current = workspace.currentProperty();
    current
        .flatMap(DocumentSession::judgementProperty)
        .subscribe(judgement -> voice.judged(current.getValue(), judgement));
  }

  private void judged(@Nullable DocumentSession now, @Nullable Judgement judgement) {
    if (now != session) {
      session = now;
      said = "";
    }
    if (now == null || judgement == null || !now.isJudged()) {
      return;
    }
    String counts =
        texts.of(
            "status.problems",
            judgement.findings().count(Level.ERROR),
            judgement.findings().count(Level.WARNING));
    if (!counts.equals(said)) {
      said = counts;
      announcer.say(this, counts);
    }
  }
}
