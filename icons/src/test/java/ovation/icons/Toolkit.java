package ovation.icons;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** JavaFX for tests, without a display. */
final class Toolkit {
  private static final CountDownLatch STARTED = new CountDownLatch(1);

  static {
    Platform.setImplicitExit(false);
    Platform.startup(STARTED::countDown);
  }

  private Toolkit() {}

  /** Runs the work on the JavaFX thread and gives its result. */
  static <T> T call(Supplier<T> work)
      throws InterruptedException, ExecutionException, TimeoutException {
    STARTED.await(20, TimeUnit.SECONDS);
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.get());
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      }
    });
    return result.get(20, TimeUnit.SECONDS);
  }

  /** A picture of the node on a transparent ground; to be called on the JavaFX thread. */
  static WritableImage picture(Node node, Color ground) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(ground);
    return node.snapshot(parameters, null);
  }
}
