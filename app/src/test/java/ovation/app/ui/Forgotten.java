package ovation.app.ui;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/** What nobody holds any more gives its memory back. */
public final class Forgotten {
  private Forgotten() {}

  /** Fails if something is still held after a while. */
  public static void check(WeakReference<?> reference, String what) {
    try {
      WaitForAsyncUtils.waitFor(
          30,
          TimeUnit.SECONDS,
          () -> {
            System.gc();
            return reference.get() == null;
          });
    } catch (TimeoutException e) {
      // the assertion says it
    }
    assertNull(reference.get(), what);
  }
}
