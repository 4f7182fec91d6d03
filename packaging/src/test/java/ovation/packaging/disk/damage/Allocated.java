package ovation.packaging.disk.damage;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How much memory the current thread has ever asked for. The module does not require the JDK's
 * management, and its tests are compiled as a part of it, so that it is called by name.
 */
final class Allocated {

  private static final MethodHandle BYTES = find();

  private Allocated() {}

  private static MethodHandle find() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> threads = Class.forName("com.sun.management.ThreadMXBean");
      Object bean =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return lookup
          .findVirtual(threads, "getCurrentThreadAllocatedBytes", MethodType.methodType(long.class))
          .bindTo(bean);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the JDK's management is missing", e);
    }
  }

  /** Returns the bytes on the heap that the current thread has asked for since it began. */
  static long bytes() {
    try {
      return (long) BYTES.invoke();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
