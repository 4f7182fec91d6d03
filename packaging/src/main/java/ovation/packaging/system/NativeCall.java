package ovation.packaging.system;

import java.lang.foreign.MemorySegment;

/** What calls of the system's libraries have in common. */
public final class NativeCall {

  private NativeCall() {}

  /** Method handles may throw anything; these only what is thrown by the virtual machine itself. */
  public static RuntimeException failed(Throwable e) {
    return switch (e) {
      case RuntimeException known -> throw known;
      case Error known -> throw known;
      default -> new IllegalStateException(e);
    };
  }

  /** Whether there is an object: libraries answer with no address for none. */
  public static boolean isOpen(MemorySegment object) {
    return object.address() != 0;
  }

  /** Guards against memory that has been given back. */
  public static void requireOpen(MemorySegment object) {
    if (!isOpen(object)) {
      throw new IllegalStateException("closed");
    }
  }

  /** Guards against an allocation that failed. */
  public static void requireMemory(MemorySegment object) {
    if (!isOpen(object)) {
      throw new OutOfMemoryError("no memory outside the heap");
    }
  }
}
