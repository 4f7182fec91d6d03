package ovation.app.form;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import ovation.app.check.Finding;
import ovation.app.session.DocumentSession;
import ovation.app.session.Prepared;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.Problem;
import ovation.model.rules.Purpose;
import ovation.model.rules.Repair;
import ovation.model.rules.Repaired;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Carries out large edits, worked out in the background. */
public final class Mender {
  private final FormContext context;
  private final DocumentSession session;
  private final Texts texts;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

  /** A mender of one document. */
  public Mender(FormContext context) {
    this.context = context;
    session = context.session();
    texts = context.texts();
  }

  /** Whether it is at work; it does one thing at a time. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Mends all problems of a rule, each by its first fix. */
  public void mendAll(String code) {
    Snapshot now = session.snapshotProperty().get();
    List<Problem> same = session.findings().of(code).stream().map(Finding::problem).toList();
    start(() -> {
      Edit all = Repair.allOf(same);
      return Prepared.between(now, now.apply(all), all.label(), texts);
    });
  }

  /** Mends everything that needs no decision. */
  public void mendSafely() {
    Snapshot now = session.snapshotProperty().get();
    PackageFiles files = session.packageState().files();
    start(() -> {
      Repaired repaired = Repair.safely(now, files, Purpose.EDITING, Set.of());
      Sentence label = texts.sentence("problems.fixedSafely", repaired.applied().size());
      return Prepared.between(now, repaired.after(), label, texts);
    });
  }

  /** Carries out one edit that may touch much. */
  public void apply(Edit edit) {
    Snapshot now = session.snapshotProperty().get();
    start(() -> Prepared.between(now, now.apply(edit), edit.label(), texts));
  }

  private void start(Callable<Edit> work) {
    if (busy.get() || session.lockedProperty().get()) {
      return;
    }
    busy.set(true);
    context
        .background()
        .run(
            work,
            edit -> {
              busy.set(false);
              context.edit(edit);
            },
            reason -> {
              busy.set(false);
              context.explain().accept(reason);
            });
  }
}
