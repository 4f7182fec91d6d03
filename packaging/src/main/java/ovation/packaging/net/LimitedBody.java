package ovation.packaging.net;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Takes the content of an answer up to a limit and hangs up then. */
final class LimitedBody implements BodySubscriber<LimitedBody.Taken> {

  private static final int START = 8 << 10;

  /** What was taken. */
  static final class Taken {
    private final byte[] bytes;
    private final boolean complete;

    private Taken(byte[] bytes, boolean complete) {
      this.bytes = bytes;
      this.complete = complete;
    }

    byte[] bytes() {
      return bytes;
    }

    /** Whether the content ended there. */
    boolean complete() {
      return complete;
    }
  }

  private final int most;
  private final AtomicLong counter;
  private final Runnable alive;
  private final CompletableFuture<Taken> result = new CompletableFuture<>();
  private byte[] bytes;
  private int count;
  private @Nullable Subscription subscription;

  /**
   * Creates a place for an answer.
   *
   * @param most the most bytes that are taken
   * @param counter counts every byte that came
   * @param alive told whenever something came
   */
  LimitedBody(int most, AtomicLong counter, Runnable alive) {
    this.most = most;
    this.counter = counter;
    this.alive = alive;
    this.bytes = new byte[Math.min(most, START)];
  }

  @Override
  public CompletionStage<Taken> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Subscription newSubscription) {
    subscription = newSubscription;
    if (most == 0) {
      finish(false);
    } else {
      newSubscription.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    alive.run();
    for (ByteBuffer part : parts) {
      counter.addAndGet(part.remaining());
      int taken = Math.min(part.remaining(), most - count);
      if (count + taken > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * (count + taken)));
      }
      boolean over = part.remaining() > taken;
      part.get(bytes, count, taken);
      count += taken;
      if (over) {
        finish(false);
        return;
      }
    }
    if (subscription != null && !result.isDone()) {
      subscription.request(1);
    }
  }

  private void finish(boolean complete) {
    if (!complete && subscription != null) {
      subscription.cancel();
    }
    result.complete(new Taken(Arrays.copyOf(bytes, count), complete));
  }

  @Override
  public void onError(Throwable failure) {
    result.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    finish(true);
  }
}
