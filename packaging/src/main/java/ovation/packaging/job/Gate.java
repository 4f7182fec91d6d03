package ovation.packaging.job;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets threads pass while it is open, and holds them while it is closed. */
final class Gate {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition opened = lock.newCondition();
  private volatile boolean closed;
  private boolean forGood;

  void close() {
    lock.lock();
    try {
      closed = !forGood;
    } finally {
      lock.unlock();
    }
  }

  /** Lets everybody pass; returns whether anybody was kept from it. */
  boolean open() {
    lock.lock();
    try {
      boolean was = closed;
      closed = false;
      opened.signalAll();
      return was;
    } finally {
      lock.unlock();
    }
  }

  /** Lets everybody pass from now on; it cannot be closed again. */
  void openForGood() {
    lock.lock();
    try {
      forGood = true;
      closed = false;
      opened.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits while the gate is closed; an interrupt meanwhile is kept for afterwards. */
  void pass() {
    if (!closed) {
      return;
    }
    lock.lock();
    try {
      while (closed) {
        opened.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }
}
