package ovation.app.pane;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import ovation.app.form.FormContext;
import ovation.model.document.Snapshot;

/** Work about one state of the document, in the background; forgotten if the document moves on. */
final class SnapshotWork {
  private final FormContext context;

  SnapshotWork(FormContext context) {
    this.context = context;
  }

  /** Does some work for a state, and something with the result if it is still the present one. */
  <T> void run(Snapshot state, Callable<T> task, Consumer<T> then) {
    context
        .background()
        .run(
            task,
            result -> {
              if (context.session().snapshotProperty().get() == state) {
                then.accept(result);
              }
            },
            context.explain());
  }
}
